import { AssociationEnd } from './association-end.js';
import { associationOf } from './internal/association-of.js';

/** That one item bears on another, on what basis and why. In CASE: a CFAssociation. */
export const Association = associationOf(AssociationEnd, AssociationEnd).meta({
  description: 'That one item bears on another, on what basis and why. In CASE: a CFAssociation.',
});
