import * as z from 'zod';
import { EditionId } from './edition-id.js';
import { cited } from './internal/cited.js';
import { yearOrMonth } from './internal/dates.js';
import { refuseRepeats } from './internal/refuse-repeats.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { ItemId } from './item-id.js';

/** Something ICMA did to the wording after an edition given here: the fact, never the new text. */
export const Revision = strict({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a slug, such as "code-of-ethics-2023-04"' })
    .meta({ description: 'Stable, such as code-of-ethics-2023-04.' }),
  edition: EditionId.meta({ description: 'The edition whose wording it touches.' }),
  date: yearOrMonth.meta({ description: 'When it took effect or was announced.' }),
  after: z
    .literal(true)
    .exactOptional()
    .meta({ description: 'Present where all that is known is that it happened after the date.' }),
  items: z
    .array(ItemId)
    .min(1)
    .readonly()
    .meta({ description: 'Items concerned, in printed order.', uniqueItems: true }),
  outcome: z
    .enum(['reworded', 'unverified'])
    .meta({ description: 'reworded: ICMA says so; unverified: a review is known, its outcome is not.' }),
  note: text.meta({ description: 'What is known, in our words.' }),
  source: cited,
})
  .check((context) => refuseRepeats(context, ['items'], context.value.items))
  .readonly()
  .meta({ description: 'Something ICMA did to the wording after an edition given here: the fact, never the text.' });
