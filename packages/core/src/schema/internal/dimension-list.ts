import * as z from 'zod';
import type { Kind } from '../../types/dimension.js';
import type { Practice } from '../../types/practice.js';
import { Dimension } from '../dimension.js';
import { places } from './places.js';
import { refuseUnless } from './refuse-unless.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** One of the two lists of a practice. `refuseUnlessLettered` has to be called on the practice as well. */
export function dimensionList(kind: Kind) {
  return z
    .array(Dimension)
    .min(1)
    .readonly()
    .meta({
      description: `Dimensions of ${kind} in printed order, lettered from A without gap.`,
      allOf: [
        { type: 'array', items: { type: 'object', properties: { kind: { const: kind } } } },
        places('letter', letters),
      ],
    });
}

/** Refuses dimensions that are lettered with a gap or twice, or belong to another practice or to the other list. */
export function refuseUnlessLettered(context: z.core.ParsePayload, practice: Practice, kind: Kind): void {
  for (const [index, dimension] of practice[kind].entries()) {
    const letter = letters[index];
    const owner = `"${practice.id}", the practice it stands in`;
    refuseUnless(dimension.kind === kind, context, [kind, index, 'kind'], `"${kind}", the list it stands in`);
    refuseUnless(dimension.practiceId === practice.id, context, [kind, index, 'practiceId'], owner);
    refuseUnless(
      dimension.letter === letter,
      context,
      [kind, index, 'letter'],
      `"${letter}": letters run from A, without gap and none twice`,
    );
  }
}
