import type * as z from 'zod';
import { listIssues } from './list-issues.js';

const longest = 60;

/**
 * What does not fit, a line each: `codeOfEthics.tenets[2].title: got ""; expected at least 1 characters`. `input` is what
 * was parsed. Long text is cut; an object or list is named and not written out.
 */
export function describeIssues(error: z.ZodError, input: unknown): string[] {
  return listIssues(error, input).map(
    ({ path, value, expected }) => `${path || 'the whole value'}: got ${show(value)}; expected ${expected}`,
  );
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longest ? `${value.slice(0, longest - 1)}…` : value);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
