import * as z from 'zod';

/** `explicit`: the text of the origin names the destination. `editorial`: our reading. */
export const Basis = z
  .enum(['explicit', 'editorial'])
  .meta({ description: 'explicit: the text of the origin names the destination; editorial: our reading.' });
