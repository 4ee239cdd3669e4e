import * as z from 'zod';
import { CodeOfEthics } from './code-of-ethics.js';
import { Edition } from './edition.js';
import { IcmaPractices } from './icma-practices.js';
import { formatVersion } from './internal/format-version.js';
import { refuseUnless } from './internal/refuse-unless.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';

const paths = z.array(text).readonly();

/** The whole corpus as `data.json` holds it. */
export const Corpus = strict({
  formatVersion,
  notice: text.meta({ description: 'Whose the words are.' }),
  wording: paths.meta({ description: "Fields that hold ICMA's words; [] is each place of a list." }),
  editorial: paths.meta({ description: 'Fields that a person may read and that hold our words.' }),
  editions: z.array(Edition).min(1).readonly().meta({ description: 'Oldest first within a document.' }),
  codeOfEthics: CodeOfEthics,
  icmaPractices: IcmaPractices,
})
  .check((context) => {
    const { editions, codeOfEthics, icmaPractices } = context.value;
    for (const [key, { id, edition }] of Object.entries({ codeOfEthics, icmaPractices })) {
      const known = editions.some((one) => one.document === id && one.edition === edition);
      refuseUnless(known, context, [key, 'edition'], 'an edition that is listed in "editions"');
    }
  })
  .readonly()
  .meta({ description: 'The ICMA Code of Ethics and the ICMA Practices, each in one edition.' });
