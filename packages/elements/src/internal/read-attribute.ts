import { type Frame, type HeadingLevel, headingLevels, layouts, notices, themes } from '../views/frame.js';
import { warnIgnored } from './warn.js';

/** The attributes that elements of this package have in common, which may hold anything; not every element has every one. */
export interface FrameAttributes {
  readonly localName: string;
  readonly layout?: string;
  readonly theme: string;
  readonly headingLevel?: string;
  readonly notice?: string;
}

/** How `element` asks to stand on the page: each attribute, or its default where it means nothing or is none of the element's. */
export function readFrame(element: FrameAttributes): Frame {
  const one = <T extends string>(attribute: string, given: unknown, choices: readonly T[], otherwise = choices[0]!) =>
    readChoices(element.localName, attribute, given, choices)[0] ?? otherwise;
  return {
    layout: one('layout', element.layout, layouts),
    theme: one('theme', element.theme, themes),
    headingLevel: Number(one('heading-level', element.headingLevel, headingLevels, '3')) as HeadingLevel,
    notice: one('notice', element.notice, notices),
  };
}

/**
 * Those of `choices` that an attribute names, in the order of `choices` and whatever the case of its letters; spaces and commas
 * stand between names. What is none of them is ignored with one warning.
 */
export function readChoices<T extends string>(
  tag: string,
  attribute: string,
  given: unknown,
  choices: readonly T[],
): T[] {
  const left = new Set(
    said(given)
      .toLowerCase()
      .split(/[\s,]+/),
  );
  left.delete('');
  const named = choices.filter((choice) => left.delete(choice.toLowerCase()));
  if (left.size > 0) warnIgnored(tag, attribute, [...left].join(' '), choices.join(', '));
  return named;
}

/** The item whose printed number an attribute holds in digits, leading zeros aside; else undefined, after one warning. */
export function readNumber<T>(tag: string, given: unknown, items: readonly T[], attribute = 'number'): T | undefined {
  const text = said(given);
  const item = items[/[^\d\s]/.test(text) ? -1 : Number(text) - 1];
  if (!item) warnIgnored(tag, attribute, text, `1 to ${items.length}`);
  return item;
}

/** The text of an attribute that takes any, without spaces around it. What is neither text nor a number is ignored with one warning. */
export function readText(tag: string, attribute: string, given: unknown): string {
  const text = textOf(given);
  if (given && !text && typeof given !== 'string') warnIgnored(tag, attribute, said(given), 'text');
  return text;
}

/** Attributes are text; a property may hold anything, and what is neither text nor a number says nothing. */
export function textOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
}

/** What a value says as text; of one that cannot be made into text, what it is. */
function said(given: unknown): string {
  try {
    return String(given ?? '');
  } catch {
    return typeof given;
  }
}
