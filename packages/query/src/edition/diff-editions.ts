import {
  type CodeOfEthics,
  codeOfEthics,
  type EditionId,
  type IcmaPractices,
  type Item,
  type ItemId,
  icmaPractices,
} from '@icma-sdk/core';
import { itemsOf } from '../internal/items.js';
import { alignTokens } from './align-tokens.js';
import { diffWords, type KnownRepair, type TextPart } from './diff-words.js';
import type { AnyEdition } from './held-edition.js';

/** One document in one edition: as core holds it, by its id, or of your own making in the same shape. */
export type EditionSource = CodeOfEthics | IcmaPractices | AnyEdition;

/** A field that can differ between editions; the practices of a group count as its text. */
export type DiffedField = 'code' | 'title' | 'statement' | 'practiceIds';

/** One field of an item that differs. */
export interface FieldDiff {
  readonly field: DiffedField;
  /** The whole field in order, what stayed and what changed. */
  readonly parts: readonly TextPart[];
}

/** One item that differs. */
export interface ItemDiff {
  readonly id: ItemId;
  /**
   * `added` and `removed`: in one edition only; `reworded`: some substance changed; `repaired`: only repairs; `moved`:
   * nothing changed but its place.
   */
  readonly change: 'added' | 'removed' | 'reworded' | 'repaired' | 'moved';
  /** Whether it stands elsewhere among the items that both editions have; as few as can be are said to have moved. */
  readonly moved: boolean;
  /** The fields that differ; all that have text if the item is in one edition only. */
  readonly fields: readonly FieldDiff[];
}

/** How two editions of one document differ. */
export interface EditionDiff {
  readonly from: EditionId;
  readonly to: EditionId;
  /** Items that differ, in the order of the later edition; those removed stand where they stood. */
  readonly items: readonly ItemDiff[];
}

const fields: readonly DiffedField[] = ['code', 'title', 'statement', 'practiceIds'];

/**
 * How the second edition of a document differs from the first: items added and removed, and of the others each field that
 * changed, word by word, with repairs kept apart from substance, and whether it moved. Items are the same if their ids are. `undefined` if an
 * edition is not held here or the two are of different documents; throws nothing for documents of core's shape.
 *
 * @param repairs Words known to be misread in the first edition, such as the repairs of {@link provenanceOf}.
 *
 * @example
 * ```ts
 * const draft = { ...codeOfEthics, edition: '2031-01', tenets: codeOfEthics.tenets.map((tenet) => (tenet.id === 'tenet-04' ? { ...tenet, statement: 'Serve all people.' } : tenet)) };
 * diffEditions('code-of-ethics@2017-06', draft)?.items.map(({ id, change }) => [id, change]); // [['tenet-04', 'reworded']]
 * diffEditions(codeOfEthics, codeOfEthics)?.items; // []
 * ```
 */
export function diffEditions(
  from: EditionSource,
  to: EditionSource,
  repairs: readonly KnownRepair[] = [],
): EditionDiff | undefined {
  const [first, second] = [documentOf(from), documentOf(to)];
  if (!first || !second || first.id !== second.id) return undefined;
  const [before, after] = [itemsOf(first), itemsOf(second)];
  const earlier = new Map<ItemId, Item>(before.map((item) => [item.id, item]));
  const later = new Map<ItemId, Item>(after.map((item) => [item.id, item]));
  const kept = idsInPlace(before, after);
  const items = mergeIds(before, after).flatMap((id): ItemDiff[] => {
    const [was, now] = [earlier.get(id), later.get(id)];
    const moved = was !== undefined && now !== undefined && !kept.has(id);
    const { change, fields } = diffItem(was, now, repairs);
    if (change) return [{ id, change, moved, fields }];
    return moved ? [{ id, change: 'moved', moved, fields }] : [];
  });
  return { from: editionIdOf(first), to: editionIdOf(second), items };
}

function documentOf(source: EditionSource): CodeOfEthics | IcmaPractices | undefined {
  if (typeof source !== 'string') return source;
  return [codeOfEthics, icmaPractices].find((document) => editionIdOf(document) === source);
}

function editionIdOf({ id, edition }: CodeOfEthics | IcmaPractices): EditionId {
  return `${id}@${edition}`;
}

/** The ids of the second list, and each that only the first has behind the one it followed there. */
function mergeIds(before: readonly Item[], after: readonly Item[]): ItemId[] {
  const ids = after.map(({ id }) => id);
  before.forEach(({ id }, index) => {
    if (!ids.includes(id)) ids.splice(index === 0 ? 0 : ids.indexOf(before[index - 1]!.id) + 1, 0, id);
  });
  return ids;
}

/** The ids of the longest list of items that stand in the same order in both. */
function idsInPlace(before: readonly Item[], after: readonly Item[]): ReadonlySet<string> {
  const tokens = (items: readonly Item[]) => items.map(({ id }) => `${id} `);
  return new Set(alignTokens(tokens(before), tokens(after)).flatMap(({ same }) => same.split(' ')));
}

function diffItem(
  before: Item | undefined,
  after: Item | undefined,
  repairs: readonly KnownRepair[],
): { readonly change?: ItemDiff['change']; readonly fields: readonly FieldDiff[] } {
  const differing = fields.flatMap((field): FieldDiff[] => {
    const [was, now] = [textOf(before, field), textOf(after, field)];
    return was === now ? [] : [{ field, parts: diffWords(was, now, repairs) }];
  });
  if (!before) return { change: 'added', fields: differing };
  if (!after) return { change: 'removed', fields: differing };
  if (differing.length === 0) return { fields: differing };
  const isSubstance = differing.some(({ parts }) => parts.some(({ kind }) => kind === 'substance'));
  return { change: isSubstance ? 'reworded' : 'repaired', fields: differing };
}

function textOf(item: Item | undefined, field: DiffedField): string {
  const value = (item as Partial<Record<DiffedField, string | readonly string[]>> | undefined)?.[field] ?? '';
  return typeof value === 'string' ? value : value.join(' ');
}
