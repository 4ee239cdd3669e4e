import * as z from 'zod';

/** Words: never empty, never blank at either end. */
export const text = z
  .string()
  .min(1, { abort: true })
  .regex(/^\S(?:[\s\S]*\S)?$/u, { error: 'text without white space at either end' });
