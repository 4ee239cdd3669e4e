import { dimensions } from '@icma-sdk/core';
import { OptionError } from '@icma-sdk/query';
import { textOf } from '../internal/read-attribute.js';
import { type HeadingLevel, headingLevels, layouts, notices } from '../views/frame.js';
import { practiceParts, shortCode } from '../views/practice-view.js';
import type { ItemHtmlOptions } from './html-context.js';

/** Options that were looked at, with every gap filled. */
export type ItemHtmlChoices = Required<Omit<ItemHtmlOptions, 'headingLevel'>> & { readonly headingLevel: HeadingLevel };

const defaults: ItemHtmlChoices = {
  headingLevel: 3,
  show: [],
  dimensions: [],
  layout: 'card',
  notice: 'auto',
  link: 'none',
  language: 'en',
};
/** Options that take one of these, and options that take a list of these. */
const choices = { layout: layouts, notice: notices, link: ['auto', 'none'] } as const;
const lists = { show: practiceParts, dimensions: [...new Set(dimensions.map(shortCode))] } as const;

/**
 * What was chosen. An option that is `undefined` counts as not given.
 * @throws {OptionError} for the first option that has a name or a value of which nothing is known.
 */
export function readHtmlOptions(options: ItemHtmlOptions): ItemHtmlChoices {
  if (options === null || typeof options !== 'object' || Array.isArray(options))
    throw new OptionError('options', options, ['an object']);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(defaults, name)) throw new OptionError(name, value, Object.keys(defaults), false);
    checkOne(name as keyof ItemHtmlOptions, value);
  }
  const read = { ...defaults, ...Object.fromEntries(given) };
  // As in the attribute, the digit may be text.
  return { ...read, headingLevel: Number(read.headingLevel) as HeadingLevel };
}

function checkOne(name: keyof ItemHtmlOptions, value: unknown): void {
  if (name === 'language') {
    if (typeof value !== 'string') throw new OptionError(name, value, ['a language tag such as "es-MX"']);
  } else if (name === 'headingLevel') {
    if (!headingLevels.some((level) => level === textOf(value))) throw new OptionError(name, value, headingLevels);
  } else if (name === 'show' || name === 'dimensions') {
    if (!Array.isArray(value)) throw new OptionError(name, value, ['a list']);
    for (const one of value) checkChoice(name, one, lists[name]);
  } else checkChoice(name, value, choices[name]);
}

function checkChoice(name: string, value: unknown, fitting: readonly string[]): void {
  if (!fitting.includes(value as string)) throw new OptionError(name, value, fitting);
}
