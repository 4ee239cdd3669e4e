import * as z from 'zod';

/** Whether a dimension says how one leads or how one manages. */
export const Kind = z
  .enum(['leadership', 'management'])
  .meta({ description: 'Whether a dimension says how one leads or how one manages.' });
