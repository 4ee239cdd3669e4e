import type { Dimension, Kind, Practice } from '@icma-sdk/core';
import { fold } from '../internal/fold.js';
import { queryWords } from '../internal/query-words.js';
import type { OneOrMore } from './filter-options.js';
import { isOneOf, type Test } from './tests.js';

interface Worded {
  readonly title?: string;
  readonly statement: string;
}

/** Items do not change, so each is folded once. */
const foldedByItem = /* @__PURE__ */ new WeakMap<Worded, string>();

/** Passes items whose title and statement contain every word of the text. */
export function containsWords(text: string): Test<Worded> {
  const words = queryWords(text);
  return (item) => words.every((word) => foldedWording(item).includes(word));
}

/** Passes practices that, with their dimensions of the kinds asked for (of both, if not given), contain every word. */
export function practiceContainsWords(text: string, kind?: OneOrMore<Kind>): Test<Practice> {
  const words = queryWords(text);
  const isWanted: Test<string> = kind === undefined ? () => true : isOneOf(kind);
  const read = ({ kind }: Dimension) => isWanted(kind);
  return (practice) => {
    const worded = [practice, ...practice.leadership.filter(read), ...practice.management.filter(read)];
    return words.every((word) => worded.some((item) => foldedWording(item).includes(word)));
  };
}

function foldedWording(item: Worded): string {
  let folded = foldedByItem.get(item);
  if (folded === undefined) {
    folded = fold(`${item.title ?? ''} ${item.statement}`);
    foldedByItem.set(item, folded);
  }
  return folded;
}
