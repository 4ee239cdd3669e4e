import * as z from 'zod';
import { GroupId } from './group-id.js';
import { adopted } from './internal/adopted.js';
import { refuseRepeats } from './internal/refuse-repeats.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { PracticeId } from './practice-id.js';

/** One phrase of the narrative and the practices it gathers. Its source is the narrative's. */
export const Group = strict({
  type: z.literal('group'),
  id: GroupId,
  title: text.max(60).meta({ description: "Our short label, not ICMA's." }),
  statement: adopted.meta({ description: 'The phrase as printed, quotation marks included.' }),
  practiceIds: z
    .array(PracticeId)
    .min(1)
    .readonly()
    .meta({ description: 'Practice ids in printed order.', uniqueItems: true }),
})
  .check((context) => refuseRepeats(context, ['practiceIds'], context.value.practiceIds))
  .readonly()
  .meta({ description: 'One phrase of the narrative and the practices it gathers.' });
