import * as z from 'zod';
import { adopted } from './internal/adopted.js';
import { strict } from './internal/strict.js';
import { IntroductionId } from './introduction-id.js';
import { Source } from './source.js';

/** One paragraph that introduces the Practices. */
export const Introduction = strict({
  type: z.literal('introduction'),
  id: IntroductionId,
  statement: adopted,
  source: Source,
})
  .readonly()
  .meta({ description: 'One paragraph that introduces the Practices.' });
