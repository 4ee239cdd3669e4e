import * as z from 'zod';
import { adopted } from './internal/adopted.js';
import { numberCode, numberOf } from './internal/number-code.js';
import { refuseUnless } from './internal/refuse-unless.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { Source } from './source.js';
import { TenetId } from './tenet-id.js';

/** One tenet of the Code of Ethics. In CASE: a CFItem whose CFItemType is "Tenet". */
export const Tenet = strict({
  type: z.literal('tenet'),
  id: TenetId,
  code: numberCode,
  title: text.max(60).meta({ description: "Our short label, not ICMA's. CASE: abbreviatedStatement." }),
  statement: adopted,
  source: Source,
})
  .check((context) => {
    const { id, code } = context.value;
    refuseUnless(code === numberOf(id), context, ['code'], `"${numberOf(id)}", the number of "${id}"`);
  })
  .readonly()
  .meta({ description: 'One tenet of the Code of Ethics. In CASE: a CFItem whose CFItemType is "Tenet".' });
