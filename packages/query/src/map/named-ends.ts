import { areaKeys } from '../find/earlier-areas.js';
import { keysOf } from '../find/item-keys.js';
import { nameKey } from '../find/name-key.js';
import { nearest } from '../internal/nearest.js';
import { ends } from './ends.js';
import type { Associable } from './types.js';

/** More suggestions than this are a list to read, not a hint. */
const SUGGESTIONS = 3;

/** What a text names among the ends that an association may have, or what it may mean. */
export interface NamedEnd {
  /** Left out if the text names none or several. */
  readonly end?: Associable;
  /** Those that it names if they are several, else the three nearest by spelling; empty if it names one. */
  readonly nearest: readonly Associable[];
}

/** Reads a text as an id or, like `findItem`, as another name of an end that passes the test. */
export function namedEnd(text: string, isWanted: (end: Associable) => boolean): NamedEnd {
  const key = nameKey(text);
  if (key === '') return { nearest: [] };
  const wanted = ends.filter(isWanted);
  const named = wanted.filter((end) => keysOfEnd(end).includes(key));
  if (named.length === 1) return { end: named[0]!, nearest: [] };
  if (named.length > 1) return { nearest: named };
  const near = nearest(key, wanted, keysOfEnd).slice(0, SUGGESTIONS);
  return { nearest: near.map(({ value }) => value) };
}

function keysOfEnd(end: Associable): readonly string[] {
  if (end.type === 'framework') return [end.id, end.title].map(nameKey);
  return end.type === 'legacy-area' ? [...areaKeys(end), nameKey(end.code), nameKey(end.title)] : keysOf(end);
}
