import * as z from 'zod';

/** A number as printed: text, from 1 to 99, without leading zero. */
export const numberCode = z
  .string()
  .regex(/^[1-9]\d?$/, { error: 'a number as text, such as "7"' })
  .meta({ description: 'Number as printed. CASE: humanCodingScheme.' });

/** The number that ends an id, as it is printed: `practice-07` → `7`. */
export function numberOf(id: string): string {
  return `${Number(id.slice(id.lastIndexOf('-') + 1))}`;
}
