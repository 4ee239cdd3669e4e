import { type Kind, narrative } from '@icma-sdk/core';
import { knownEdition } from '../create-instrument.js';
import { placeOf } from '../place-of.js';
import type { Answers } from '../types/assessment.js';
import type { Response } from '../types/response.js';
import type { ItemResult, KindResult, Summary } from '../types/summary.js';
import { ranked } from './rank.js';
import { Tally } from './tally.js';

const KINDS: readonly Kind[] = ['leadership', 'management'];
const NOTHING: Response = {};

/**
 * What follows from the answers by {@link formula}: a row per item, per kind of a practice, per practice and per group of the
 * narrative, each sort ranked in itself. Rows of items are in the instrument's order, all others in printed order. Takes
 * whatever has answers: an assessment, a snapshot, what a shared link holds. Throws nothing for answers as the engine gives them.
 */
export function summarize({ instrument, rubric, responses }: Answers): Summary {
  const tallies = new Map<string, Tally>();
  const merge = (id: string, tally: Tally) => {
    const sum = tallies.get(id) ?? new Tally();
    sum.merge(tally);
    tallies.set(id, sum);
  };
  const practiceIds = new Set<string>();
  const items = instrument.items.map(({ id, prompt = null, weight = 1 }) => {
    const response = (Object.hasOwn(responses, id) && responses[id]) || NOTHING;
    const { practiceId, kind } = placeOf(id)!;
    const tally = new Tally();
    tally.add(response, weight);
    practiceIds.add(practiceId);
    merge(practiceId, tally);
    if (kind) merge(`${practiceId}-${kind}`, tally);
    return { id, practiceId, kind, prompt, state: stateOf(response), ...tally.figures() };
  });
  const printed = [...practiceIds].sort();
  const kinds: KindResult[] = ranked(
    printed.flatMap((practiceId) =>
      KINDS.flatMap((kind) => {
        const id = `${practiceId}-${kind}`;
        const tally = tallies.get(id);
        return tally ? [{ id, practiceId, kind, ...tally.figures() }] : [];
      }),
    ),
  );
  const kindOf = (id: string) => kinds.find((row) => row.id === id) ?? null;
  const practices = printed.map((id) => ({
    id,
    ...tallies.get(id)!.figures(),
    leadership: kindOf(`${id}-leadership`),
    management: kindOf(`${id}-management`),
  }));
  const total = (ids: readonly string[]) => {
    const sum = new Tally();
    for (const id of ids) sum.merge(tallies.get(id)!);
    return sum.figures();
  };
  const groups = (instrument.edition === knownEdition ? narrative.groups : []).flatMap((group) => {
    const asked = group.practiceIds.filter((id) => practiceIds.has(id));
    return asked.length > 0 ? [{ id: group.id, practiceIds: asked, ...total(asked) }] : [];
  });
  const { level, target, importance, gap, priority, ...overall } = total(printed);
  return {
    edition: instrument.edition,
    levels: rubric.levels.length,
    items: ranked(items),
    kinds,
    practices: ranked(practices),
    groups: ranked(groups),
    overall,
  };
}

function stateOf({ notApplicable, cannotJudge, level }: Response): ItemResult['state'] {
  return notApplicable ? 'not-applicable' : cannotJudge ? 'cannot-judge' : level ? 'answered' : 'unanswered';
}
