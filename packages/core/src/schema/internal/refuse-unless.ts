import type * as z from 'zod';

/** Adds an issue at `path` unless `value` is what fits. `expected` says what fits and why. */
export function refuseUnless(
  fits: boolean,
  context: z.core.ParsePayload,
  path: (string | number)[],
  expected: string,
): void {
  if (!fits) context.issues.push({ code: 'custom', input: context.value, path, message: expected });
}
