import * as z from 'zod';
import { yearMonth } from './internal/dates.js';
import { places } from './internal/places.js';
import { refuseUnlessInOrder } from './internal/refuse-unless-in-order.js';
import { refuseUnlessSameEdition } from './internal/refuse-unless-same-edition.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { Introduction } from './introduction.js';
import { IntroductionId } from './introduction-id.js';
import { Narrative } from './narrative.js';
import { Practice } from './practice.js';
import { PracticeId } from './practice-id.js';

/** The ICMA Practices in one edition. In CASE: a CFDocument. */
export const IcmaPractices = strict({
  type: z.literal('framework'),
  id: z.literal('icma-practices'),
  edition: yearMonth.meta({ description: 'Year and month of the edition.' }),
  title: text,
  introduction: z
    .array(Introduction)
    .length(IntroductionId.options.length)
    .readonly()
    .meta({ description: 'Three paragraphs in printed order.', allOf: [places('id', IntroductionId.options)] }),
  practices: z
    .array(Practice)
    .length(PracticeId.options.length)
    .readonly()
    .meta({ description: 'The fourteen practices in printed order.', allOf: [places('id', PracticeId.options)] }),
  narrative: Narrative,
})
  .check((context) => {
    const { introduction, practices, narrative } = context.value;
    refuseUnlessInOrder(context, 'introduction', introduction, IntroductionId.options);
    refuseUnlessInOrder(context, 'practices', practices, PracticeId.options);
    for (const [index, { source }] of introduction.entries()) {
      refuseUnlessSameEdition(context, context.value, ['introduction', index], source);
    }
    for (const [index, { source }] of practices.entries()) {
      refuseUnlessSameEdition(context, context.value, ['practices', index], source);
    }
    refuseUnlessSameEdition(context, context.value, ['narrative'], narrative.source);
  })
  .readonly()
  .meta({ description: 'The ICMA Practices in one edition. In CASE: a CFDocument.' });
