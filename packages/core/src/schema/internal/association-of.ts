import type * as z from 'zod';
import { AssociationType } from '../association-type.js';
import { Basis } from '../basis.js';
import { Confidence } from '../confidence.js';
import { refuseUnless } from './refuse-unless.js';
import { strict } from './strict.js';
import { text } from './text.js';

/** An association whose ends are of the given kinds. */
export function associationOf<Origin extends z.ZodType<string>, Destination extends z.ZodType<string>>(
  origin: Origin,
  destination: Destination,
) {
  return strict({
    type: AssociationType,
    origin,
    destination,
    basis: Basis,
    confidence: Confidence,
    rationale: text.max(240).meta({ description: 'One sentence of ours, at most 240 characters.' }),
  })
    .check((context) => {
      const ends = context.value as { origin: string; destination: string };
      const differ = ends.origin !== ends.destination;
      refuseUnless(differ, context, ['destination'], `another item than the origin "${ends.origin}"`);
    })
    .readonly();
}
