import * as z from 'zod';

/** Year and month, such as `2017-06`. */
export const yearMonth = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'year and month, such as "2017-06"' });

/** Year, or year and month. */
export const yearOrMonth = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, { error: 'a year, or year and month, such as "2019" or "2023-04"' });

/** Year, year and month, or day. */
export const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'a year, year and month, or day, such as "2018-01-10"',
});
