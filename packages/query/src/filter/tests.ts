import { type CodeOfEthics, type GroupId, type IcmaPractices, narrative } from '@icma-sdk/core';
import type { OneOrMore } from './filter-options.js';

/** Whether a value is as an option asks. */
export type Test<T> = (value: T) => boolean;

/** The items that pass every test, as a new list in the order given. */
export function keep<T>(items: readonly T[], tests: readonly Test<T>[]): T[] {
  const kept: T[] = [];
  for (const item of items) if (passesAll(item, tests)) kept.push(item);
  return kept;
}

function passesAll<T>(item: T, tests: readonly Test<T>[]): boolean {
  for (const test of tests) if (!test(item)) return false;
  return true;
}

/** Passes the values asked for. */
export function isOneOf(wanted: OneOrMore<string>): Test<string> {
  if (typeof wanted === 'string') return (value) => value === wanted;
  const set = new Set(wanted);
  return (value) => set.has(value);
}

/** Passes items whose id is among those asked for. */
export function hasId(wanted: OneOrMore<string>): Test<{ readonly id: string }> {
  const isWanted = isOneOf(wanted);
  return ({ id }) => isWanted(id);
}

/** Passes everything if the document, from which all items come, is in one of the editions; else nothing. */
export function isOfEdition(document: CodeOfEthics | IcmaPractices, wanted: OneOrMore<string>): Test<unknown> {
  const isWanted = isOneOf(wanted)(`${document.id}@${document.edition}`);
  return () => isWanted;
}

/** The ids of the practices that stand in one of the groups. */
export function practicesIn(wanted: OneOrMore<GroupId>): readonly string[] {
  if (typeof wanted !== 'string') return wanted.flatMap(practicesIn);
  return narrative.groups.find(({ id }) => id === wanted)!.practiceIds;
}
