import * as z from 'zod';
import { EditionId } from './edition-id.js';
import { FrameworkId } from './framework-id.js';
import { yearMonth } from './internal/dates.js';
import { refuseUnless } from './internal/refuse-unless.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';

/** One edition of one of the documents. Once released, its wording is frozen. */
export const Edition = strict({
  id: EditionId,
  document: FrameworkId,
  edition: yearMonth.meta({ description: 'Year and month.' }),
  title: text,
  publisher: text,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'a BCP 47 tag, such as "en-US"' })
    .meta({ description: 'BCP 47 tag of the wording.' }),
  isDefault: z.boolean().meta({ description: 'Whether entries without an edition in their name follow this one.' }),
  dated: text.meta({ description: 'What dates the edition, and where that is said; our words.' }),
})
  .check((context) => {
    const { id, document, edition } = context.value;
    const own = `${document}@${edition}`;
    refuseUnless(id === own, context, ['id'], `"${own}", made of document and edition`);
  })
  .readonly()
  .meta({ description: 'One edition of one of the documents. Once released, its wording is frozen.' });
