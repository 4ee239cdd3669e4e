import { type Kind, narrative } from '@icma-sdk/core';
import { knownEdition } from '../known-items.js';
import { placeOf } from '../place-of.js';
import type { Answers } from '../types/assessment.js';
import type { Response } from '../types/response.js';
import type { ItemResult, KindResult, Summary } from '../types/summary.js';
import { ranked } from './rank.js';
import { Tally } from './tally.js';

const KINDS: readonly Kind[] = ['leadership', 'management'];

/**
 * What follows from the answers by {@link formula}: a row per item, per kind of a practice, per practice and per group of the
 * narrative, each sort ranked in itself. Rows of items are in the instrument's order, all others in printed order. Takes
 * whatever has answers: an assessment, a snapshot, what a shared link holds.
 */
export function summarize({ instrument, rubric, responses }: Answers): Summary {
  const items: Omit<ItemResult, 'rank'>[] = [];
  const tallies = new Map<string, Tally>();
  const practiceIds = new Set<string>();
  for (const { id, weight = 1 } of instrument.items) {
    const response = Object.hasOwn(responses, id) ? responses[id] : undefined;
    const { practiceId, kind } = placeOf(id)!;
    const item = new Tally();
    item.add(response, weight);
    items.push({ id, practiceId, kind, state: stateOf(response), ...item.figures() });
    practiceIds.add(practiceId);
    tallyOf(tallies, practiceId).merge(item);
    if (kind) tallyOf(tallies, `${practiceId}-${kind}`).merge(item);
  }
  const printed = [...practiceIds].sort();
  const sum = (ids: readonly string[]) => {
    const total = new Tally();
    for (const id of ids) total.merge(tallies.get(id)!);
    return total.figures();
  };
  const kinds: KindResult[] = ranked(
    printed.flatMap((practiceId) =>
      KINDS.filter((kind) => tallies.has(`${practiceId}-${kind}`)).map((kind) => {
        const id = `${practiceId}-${kind}`;
        return { id, practiceId, kind, ...sum([id]) };
      }),
    ),
  );
  const kindRows = new Map(kinds.map((row) => [row.id, row]));
  const practices = printed.map((id) => ({
    id,
    ...sum([id]),
    leadership: kindRows.get(`${id}-leadership`) ?? null,
    management: kindRows.get(`${id}-management`) ?? null,
  }));
  const groups = (instrument.edition === knownEdition ? narrative.groups : [])
    .map(({ id, practiceIds: all }) => ({ id, practiceIds: all.filter((practiceId) => practiceIds.has(practiceId)) }))
    .filter((group) => group.practiceIds.length > 0)
    .map((group) => ({ ...group, ...sum(group.practiceIds) }));
  const { level, target, importance, gap, priority, ...overall } = sum(printed);
  return {
    instrument: { id: instrument.id, version: instrument.version, edition: instrument.edition },
    rubric: { id: rubric.id, version: rubric.version, levels: rubric.levels.length },
    items: ranked(items),
    kinds,
    practices: ranked(practices),
    groups: ranked(groups),
    overall,
  };
}

function tallyOf(tallies: Map<string, Tally>, id: string): Tally {
  const tally = tallies.get(id) ?? new Tally();
  tallies.set(id, tally);
  return tally;
}

function stateOf(response: Response | undefined): ItemResult['state'] {
  if (response?.notApplicable) return 'not-applicable';
  if (response?.cannotJudge) return 'cannot-judge';
  return response?.level === undefined ? 'unanswered' : 'answered';
}
