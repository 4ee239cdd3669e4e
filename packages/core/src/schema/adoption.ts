import * as z from 'zod';
import { adopted } from './internal/adopted.js';
import { strict } from './internal/strict.js';
import { Source } from './source.js';

/** The note below the tenets that says when the Code was adopted and last revised. */
export const Adoption = strict({
  type: z.literal('adoption'),
  id: z.literal('code-of-ethics-adoption'),
  statement: adopted,
  source: Source,
})
  .readonly()
  .meta({ description: 'The note below the tenets that says when the Code was adopted and last revised.' });
