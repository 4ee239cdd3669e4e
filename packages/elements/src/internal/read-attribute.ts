import { type Frame, type HeadingLevel, headingLevels, layouts, notices, themes } from '../views/frame.js';
import { warnIgnored } from './warn.js';

/** The attributes that every element of this package has. Any of them may hold anything. */
export interface FrameAttributes {
  readonly localName: string;
  readonly layout: string;
  readonly theme: string;
  readonly headingLevel: string;
  readonly notice: string;
}

/** How `element` asks to stand on the page: each attribute, or its default where it means nothing. */
export function readFrame(element: FrameAttributes): Frame {
  const one = <T extends string>(attribute: string, given: unknown, choices: readonly T[]) =>
    readChoices(element.localName, attribute, given, choices)[0];
  return {
    layout: one('layout', element.layout, layouts) ?? 'card',
    theme: one('theme', element.theme, themes) ?? 'auto',
    headingLevel: Number(one('heading-level', element.headingLevel, headingLevels) ?? 3) as HeadingLevel,
    notice: one('notice', element.notice, notices) ?? 'auto',
  };
}

/**
 * Those of `choices` that an attribute names, in the order of `choices` and whatever the case of its letters. Without a
 * `separator` the whole text is one name. What is none of them is ignored with one warning.
 */
export function readChoices<T extends string>(
  tag: string,
  attribute: string,
  given: unknown,
  choices: readonly T[],
  separator?: RegExp,
): T[] {
  const tokens = textOf(given).split(separator!).filter(Boolean);
  const names = (choice: string) => (token: string) => token.toLowerCase() === choice.toLowerCase();
  const ignored = tokens.filter((token) => !choices.some((choice) => names(choice)(token)));
  if (ignored.length > 0) warnIgnored(tag, attribute, ignored.join(' '), choices.join(', '));
  return choices.filter((choice) => tokens.some(names(choice)));
}

/** The item whose printed number `given` is, leading zeros aside; else undefined, after one warning. */
export function readNumber<T extends { code: string }>(
  tag: string,
  given: unknown,
  items: readonly T[],
): T | undefined {
  const text = textOf(given);
  const item = items.find(({ code }) => code === text.replace(/^0+/, ''));
  if (!item) warnIgnored(tag, 'number', text, `1 to ${items.length}`);
  return item;
}

/** Attributes are text; a property may hold anything, and what is neither text nor a number says nothing. */
function textOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
}
