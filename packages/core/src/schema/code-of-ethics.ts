import * as z from 'zod';
import { Adoption } from './adoption.js';
import { yearMonth } from './internal/dates.js';
import { places } from './internal/places.js';
import { refuseUnlessInOrder } from './internal/refuse-unless-in-order.js';
import { refuseUnlessSameEdition } from './internal/refuse-unless-same-edition.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { Preamble } from './preamble.js';
import { Tenet } from './tenet.js';
import { TenetId } from './tenet-id.js';

/** The ICMA Code of Ethics in one edition. In CASE: a CFDocument. */
export const CodeOfEthics = strict({
  type: z.literal('framework'),
  id: z.literal('code-of-ethics'),
  edition: yearMonth.meta({ description: 'Year and month of the edition.' }),
  title: text,
  preamble: Preamble,
  tenets: z
    .array(Tenet)
    .length(TenetId.options.length)
    .readonly()
    .meta({ description: 'The twelve tenets in printed order.', allOf: [places('id', TenetId.options)] }),
  adoption: Adoption,
})
  .check((context) => {
    const { preamble, tenets, adoption } = context.value;
    refuseUnlessInOrder(context, 'tenets', tenets, TenetId.options);
    refuseUnlessSameEdition(context, context.value, ['preamble'], preamble.source);
    for (const [index, { source }] of tenets.entries()) {
      refuseUnlessSameEdition(context, context.value, ['tenets', index], source);
    }
    refuseUnlessSameEdition(context, context.value, ['adoption'], adoption.source);
  })
  .readonly()
  .meta({ description: 'The ICMA Code of Ethics in one edition. In CASE: a CFDocument.' });
