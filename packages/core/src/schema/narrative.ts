import * as z from 'zod';
import { Group } from './group.js';
import { GroupId } from './group-id.js';
import { adopted } from './internal/adopted.js';
import { places } from './internal/places.js';
import { refuseUnless } from './internal/refuse-unless.js';
import { refuseUnlessInOrder } from './internal/refuse-unless-in-order.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { Source } from './source.js';

/** How ICMA arranges the Practices as a sentence; by its own words an organizing tool and not part of them. */
export const Narrative = strict({
  type: z.literal('narrative'),
  id: z.literal('narrative'),
  title: text.meta({ description: 'Heading as printed.' }),
  statement: adopted.meta({ description: 'Opening paragraph, unaltered.' }),
  normative: z.literal(false).meta({ description: 'An organizing tool and not part of the Practices.' }),
  groups: z
    .array(Group)
    .length(GroupId.options.length)
    .readonly()
    .meta({
      description: 'The four groups in printed order; no practice is in two.',
      allOf: [places('id', GroupId.options)],
    }),
  source: Source,
})
  .check((context) => {
    const { groups } = context.value;
    refuseUnlessInOrder(context, 'groups', groups, GroupId.options);
    const taken = new Map<string, string>();
    for (const [index, { id, practiceIds }] of groups.entries()) {
      for (const [place, practiceId] of practiceIds.entries()) {
        const other = taken.get(practiceId);
        const path = ['groups', index, 'practiceIds', place];
        refuseUnless(other === undefined || other === id, context, path, `a practice that is not in "${other}"`);
        taken.set(practiceId, id);
      }
    }
  })
  .readonly()
  .meta({ description: 'How ICMA arranges the Practices as a sentence; by its own words not part of them.' });
