import { quoted, warn } from './warn.js';

/** What an attribute says, and what in it was not understood. */
export interface Reading<T> {
  readonly value: T;
  /** Texts that mean nothing here, in the order given; most often empty. */
  readonly ignored: readonly string[];
}

/** One of `choices`, whatever its case and the space around it; `fallback` where the text is absent or none of them. */
export function readChoice<T extends string>(text: unknown, choices: readonly T[], fallback: T): Reading<T> {
  const given = String(text ?? '').trim();
  const value = choices.find((choice) => choice === given.toLowerCase());
  return { value: value ?? fallback, ignored: given === '' || value ? [] : [given] };
}

/** Those of `choices` that the text names, in the order of `choices`; separated by spaces or commas, in any case. */
export function readChoices<T extends string>(text: unknown, choices: readonly T[]): Reading<readonly T[]> {
  const given = String(text ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = (token: string) => choices.find((choice) => choice.toLowerCase() === token.toLowerCase());
  const named = new Set(given.map(known));
  return { value: choices.filter((choice) => named.has(choice)), ignored: given.filter((token) => !known(token)) };
}

/** The item whose printed number the text is, leading zeros and space aside. */
export function readNumber<T extends { code: string }>(text: unknown, items: readonly T[]): T | undefined {
  const number = /^0*(\d{1,3})$/.exec(String(text ?? '').trim())?.[1];
  return items.find((item) => item.code === number);
}

/** The value of a reading, after one warning about each text in it that meant nothing. */
export function heed<T>(reading: Reading<T>, tag: string, attribute: string, expected: string): T {
  for (const text of reading.ignored) warn(`<${tag} ${attribute}>: ignored ${quoted(text)}; it takes ${expected}.`);
  return reading.value;
}

/** Says that no item has the number given, and that the tag therefore shows what stands in it. */
export function warnOfNumber(tag: string, number: unknown, items: readonly unknown[]): void {
  warn(
    `<${tag} number>: nothing has the number ${quoted(number)}; it takes 1 to ${items.length}. The tag shows its own content.`,
  );
}
