import { OptionError } from '../option-error.js';

/** One or more of these names, or a test that says in words what would fit when the value does not. */
export type OptionRule = ReadonlySet<string> | ((value: unknown) => string | undefined);

/** Option name → what it may be. */
export type OptionRules = ReadonlyMap<string, OptionRule>;

export const anyText: OptionRule = (value) => (typeof value === 'string' ? undefined : 'a string');

/** A list whose members are all of a shape, which is said in words. */
export function listOf(isFitting: (one: unknown) => boolean, shape: string): OptionRule {
  return (value) => (Array.isArray(value) && value.every(isFitting) ? undefined : `a list of ${shape}`);
}

export const wholeNumber: OptionRule = (value) =>
  value === Infinity || (Number.isSafeInteger(value) && (value as number) > 0) ? undefined : 'a whole number from 1';

/**
 * Refuses what the rules do not know. An option that is `undefined` counts as not given.
 * @throws {OptionError} for the first option whose name or value is unknown.
 */
export function checkOptions(options: object, rules: OptionRules): void {
  if (options === null || typeof options !== 'object' || Array.isArray(options))
    throw new OptionError('options', options, ['an object']);
  for (const name of Object.keys(options)) {
    const rule = rules.get(name);
    const value = (options as Record<string, unknown>)[name];
    if (!rule) throw new OptionError(name, value, [...rules.keys()], false);
    if (value !== undefined) checkValue(name, value, rule);
  }
}

function checkValue(option: string, value: unknown, rule: OptionRule): void {
  if (typeof rule === 'function') {
    const fitting = rule(value);
    if (fitting) throw new OptionError(option, value, [fitting]);
  } else if (Array.isArray(value)) {
    for (const one of value) if (!rule.has(one)) throw new OptionError(option, one, [...rule]);
  } else if (!rule.has(value as string)) {
    throw new OptionError(option, value, [...rule]);
  }
}
