import { type Dimension, type DimensionId, type ItemId, type Kind, type PracticeId, practices } from '@icma-sdk/core';
import { citedTitle } from '../cite/reference.js';
import { successorsOf } from '../find/earlier-areas.js';
import { keysOf } from '../find/item-keys.js';
import { nameKey } from '../find/name-key.js';
import { nearestItems } from '../find/nearest-items.js';
import { checkOptions, wholeNumber } from '../internal/check-options.js';
import { OptionError } from '../option-error.js';

/** Anything that says which practices or dimensions it is about: a course, a session, a chapter. */
export interface Tagged {
  /**
   * Any name that {@link findItem} knows ("12.M.B", "Practice 7: Strategic Planning"), or a practice and a kind
   * ("practice-07-leadership", "7.L", "7 leadership"); a bare "7" is the practice.
   */
  readonly tags: readonly string[];
}

/** What {@link coverage} takes. */
export interface CoverageOptions {
  /** How many items make a cell covered: a whole number from 1; 2 if not given. */
  readonly enough?: number | undefined;
}

/** One kind of one practice. */
export interface CoverageCell<T extends Tagged = Tagged> {
  readonly practice: PracticeId;
  readonly kind: Kind;
  /** `covered`: enough items; `thin`: some; `missing`: none. */
  readonly status: 'covered' | 'thin' | 'missing';
  /** The items behind it, each once, in the order given. */
  readonly items: readonly T[];
  /** Every dimension of the cell in printed order, with the items that name it; a tag of the practice alone names none. */
  readonly dimensions: readonly { readonly id: DimensionId; readonly items: readonly T[] }[];
}

/** A tag that names no practice, kind of a practice or dimension. */
export interface UnknownTag<T extends Tagged = Tagged> {
  readonly item: T;
  readonly tag: string;
  /** What replaced an earlier area if the tag names one by its number; else at most three ids, nearest first. */
  readonly nearest: readonly ItemId[];
}

/** What a list covers of the 14 practices. */
export interface Coverage<T extends Tagged = Tagged> {
  /** 28, in printed order, leadership before management. */
  readonly cells: readonly CoverageCell<T>[];
  /** Tags that count for nothing; look here before trusting a missing cell. In the order given. */
  readonly unknown: readonly UnknownTag<T>[];
}

const ENOUGH = 2;
const kinds = ['leadership', 'management'] as const;
const rules = /* @__PURE__ */ new Map([['enough', wholeNumber]]);

/**
 * What a catalogue, syllabus or programme covers of the practices: for each practice and kind, whether enough of its
 * items are about it, and which. A tag of a practice counts for both its kinds. Tags of earlier areas count for nothing,
 * and are listed with what replaced them; {@link mapItems} maps a whole list.
 *
 * @throws {OptionError} for an unknown option or value, or for an item whose `tags` are no list; never for a tag.
 *
 * @example
 * ```ts
 * const courses = [{ name: 'Budget basics', tags: ['12.M.B', 'practice 12'] }, { name: 'Town halls', tags: ['2', 'areas'] }];
 * const { cells, unknown } = coverage(courses, { enough: 1 });
 * cells.filter(({ status }) => status === 'covered').map(({ practice, kind }) => `${practice} ${kind}`); // ['practice-02 leadership', 'practice-02 management', 'practice-12 leadership', 'practice-12 management']
 * cells.find(({ practice, kind }) => practice === 'practice-12' && kind === 'management')?.dimensions[1].items[0].name; // 'Budget basics'
 * unknown.map(({ tag }) => tag); // ['areas']
 * ```
 */
export function coverage<T extends Tagged>(tagged: readonly T[], options: CoverageOptions = {}): Coverage<T> {
  checkOptions(options, rules);
  const enough = options.enough ?? ENOUGH;
  const placesByKey = placesByTag();
  const itemsByPlace = new Map<string, Set<T>>();
  const unknown: UnknownTag<T>[] = [];
  if (!Array.isArray(tagged)) throw new OptionError('tagged', tagged, ['a list']);
  for (const [index, item] of tagged.entries()) {
    const tags: unknown = item?.tags;
    // A string is a list of characters too, and "12.M.B" would count for practices 1 and 2.
    if (!Array.isArray(tags)) throw new OptionError(`tagged[${index}].tags`, tags, ['a list']);
    for (const tag of item.tags) {
      const places = placesByKey.get(nameKey(tag));
      if (!places) unknown.push({ item, tag, nearest: idsNear(tag) });
      for (const place of places ?? []) itemsByPlace.set(place, (itemsByPlace.get(place) ?? new Set()).add(item));
    }
  }
  const itemsAt = (place: string) => [...(itemsByPlace.get(place) ?? [])];
  const cells = practices.flatMap((practice) =>
    kinds.map((kind): CoverageCell<T> => {
      const items = itemsAt(`${practice.id}-${kind}`);
      const status = items.length >= enough ? 'covered' : items.length > 0 ? 'thin' : 'missing';
      const dimensions = practice[kind].map(({ id }) => ({ id, items: itemsAt(id) }));
      return { practice: practice.id, kind, status, items, dimensions };
    }),
  );
  return { cells, unknown };
}

let cache: ReadonlyMap<string, readonly string[]> | undefined;

/** Key of a tag → the cells and dimensions that it names. Built at the first question. */
function placesByTag(): ReadonlyMap<string, readonly string[]> {
  if (cache) return cache;
  const places = new Map<string, readonly string[]>();
  for (const practice of practices) {
    const cells = kinds.map((kind) => `${practice.id}-${kind}`);
    for (const key of keysOf(practice)) places.set(key, cells);
    for (const kind of kinds) {
      const cell = `${practice.id}-${kind}`;
      const { code, title } = practice;
      const names = [cell, `${code}.${kind.charAt(0)}`, `${code} ${kind}`, `${title} ${kind}`];
      for (const name of [...names, `${citedTitle(practice)} ${kind}`]) places.set(nameKey(name), [cell]);
    }
    for (const dimension of [...practice.leadership, ...practice.management]) {
      for (const key of keysOf(dimension)) places.set(key, [cellOf(dimension), dimension.id]);
    }
  }
  cache = places;
  return places;
}

function cellOf({ practiceId, kind }: Dimension): string {
  return `${practiceId}-${kind}`;
}

function idsNear(tag: string): ItemId[] {
  const successors = successorsOf(tag).map(({ id }) => id);
  if (successors.length > 0) return successors;
  return nearestItems(tag, { type: ['practice', 'dimension'] }).map(({ id }) => id);
}
