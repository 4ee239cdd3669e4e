import type * as z from 'zod';
import type { SchemaIssue } from './schema-issue.js';

/**
 * What does not fit, in the order zod found it: one entry per wrong value and one per key too many. `input` is what was
 * parsed; the raw values are taken from it. The checks between fields of an object run only once each field alone fits.
 */
export function listIssues(error: z.ZodError, input: unknown): SchemaIssue[] {
  return error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key) => {
      const path = key === undefined ? issue.path : [...issue.path, key];
      return { path: renderPath(path), value: valueAt(input, path), expected: expectedBy(issue) };
    });
  });
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map((value) => JSON.stringify(value)));
    case 'too_small':
      return `${issue.exact ? 'exactly' : 'at least'} ${counted(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.exact ? 'exactly' : 'at most'} ${counted(issue.maximum, issue.origin)}`;
    // The rest carry words of the schema itself, which say what fits.
    default:
      return issue.message;
  }
}

function oneOf(values: readonly string[]): string {
  if (values.length === 1) return values[0]!;
  if (values.length <= 10) return `one of ${values.join(', ')}`;
  return `one of ${values.length} values from ${values[0]} to ${values.at(-1)}`;
}

function counted(count: number | bigint, origin: string): string {
  const [one, many] = origin === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  return `${count} ${count === 1 ? one : many}`;
}

function renderPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w$]+$/.test(`${String(key)}`) ? `.${String(key)}` : `[${JSON.stringify(String(key))}]`;
    })
    .join('')
    .replace(/^\./, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
