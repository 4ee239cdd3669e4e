import * as z from 'zod';

/** How sure we are that a reader of both texts would agree. */
export const Confidence = z
  .enum(['high', 'medium', 'low'])
  .meta({ description: 'How sure we are that a reader of both texts would agree.' });
