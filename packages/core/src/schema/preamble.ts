import * as z from 'zod';
import { adopted } from './internal/adopted.js';
import { strict } from './internal/strict.js';
import { Source } from './source.js';

/** The sentence that leads into the tenets. */
export const Preamble = strict({
  type: z.literal('preamble'),
  id: z.literal('code-of-ethics-preamble'),
  statement: adopted,
  source: Source,
})
  .readonly()
  .meta({ description: 'The sentence that leads into the tenets.' });
