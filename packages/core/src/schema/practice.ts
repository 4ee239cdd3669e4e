import * as z from 'zod';
import { adopted } from './internal/adopted.js';
import { dimensionList, refuseUnlessLettered } from './internal/dimension-list.js';
import { numberCode, numberOf } from './internal/number-code.js';
import { refuseUnless } from './internal/refuse-unless.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { PracticeId } from './practice-id.js';
import { Source } from './source.js';

/** One of the 14 Practices for Effective Local Government Leadership, with its dimensions. In CASE: a CFItem. */
export const Practice = strict({
  type: z.literal('practice'),
  id: PracticeId,
  code: numberCode,
  slug: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, { error: 'words in lower case, joined by hyphens' })
    .meta({ description: 'Ours: the title in lower case, words joined by hyphens.' }),
  title: text.meta({ description: 'Adopted title. CASE: abbreviatedStatement.' }),
  statement: adopted.meta({ description: 'The definition: adopted wording, unaltered. CASE: fullStatement.' }),
  leadership: dimensionList('leadership'),
  management: dimensionList('management'),
  source: Source,
})
  .check((context) => {
    const { id, code, slug, title } = context.value;
    const ownSlug = title
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join('-');
    refuseUnless(code === numberOf(id), context, ['code'], `"${numberOf(id)}", the number of "${id}"`);
    refuseUnless(slug === ownSlug, context, ['slug'], `"${ownSlug}", made of the title`);
    refuseUnlessLettered(context, context.value, 'leadership');
    refuseUnlessLettered(context, context.value, 'management');
  })
  .readonly()
  .meta({ description: 'One of the 14 Practices for Effective Local Government Leadership. In CASE: a CFItem.' });
