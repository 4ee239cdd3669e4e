import * as z from 'zod';
import { EditionId } from './edition-id.js';
import { cited } from './internal/cited.js';
import { yearMonth } from './internal/dates.js';
import { refuseRepeats } from './internal/refuse-repeats.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { LegacyAreaId } from './legacy-area-id.js';

/** How an edition given here came about: the fact and its source, in our words. */
export const EditionOrigin = strict({
  edition: EditionId,
  date: yearMonth.meta({ description: 'Year and month of the update that made the edition.' }),
  replaces: z
    .array(LegacyAreaId)
    .readonly()
    .meta({ description: 'Earlier areas that the edition replaced, in their order.', uniqueItems: true }),
  note: text.meta({ description: 'What is known, in our words.' }),
  source: cited,
})
  .check((context) => refuseRepeats(context, ['replaces'], context.value.replaces))
  .readonly()
  .meta({ description: 'How an edition given here came about.' });
