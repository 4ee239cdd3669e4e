import * as z from 'zod';
import { numberCode, numberOf } from './internal/number-code.js';
import { refuseUnless } from './internal/refuse-unless.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { LegacyAreaId } from './legacy-area-id.js';

/** One of the 18 areas of practice in force before November 2017. Only the title is known to us. */
export const LegacyArea = strict({
  type: z.literal('legacy-area'),
  id: LegacyAreaId,
  code: numberCode.meta({ description: 'Place in the list, 1 to 18.' }),
  title: text,
  verified: z.boolean().meta({ description: 'Whether a source at hand confirms the title.' }),
})
  .check((context) => {
    const { id, code } = context.value;
    refuseUnless(code === numberOf(id), context, ['code'], `"${numberOf(id)}", the number of "${id}"`);
  })
  .readonly()
  .meta({ description: 'One of the 18 areas of practice in force before November 2017.' });
