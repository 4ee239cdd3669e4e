import * as z from 'zod';

/** An object that refuses every key but those of `shape`, and says which they are. */
export function strict<const Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `no key but ${Object.keys(shape).join(', ')}` : undefined),
  });
}
