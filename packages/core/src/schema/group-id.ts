import * as z from 'zod';

/** A part of the narrative that groups the Practices. */
export const GroupId = z
  .enum(['group-principles', 'group-lead', 'group-purposes', 'group-skills'])
  .meta({ description: 'A part of the narrative that groups the Practices.' });
