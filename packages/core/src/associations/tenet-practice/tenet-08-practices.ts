// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 8 bears on, in printed order of the practices. */
export const tenet08Practices: readonly Association<'tenet-08', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-08',
    destination: 'practice-04',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "To develop the competence of associates is the tenet's second duty; 4.M.D and 4.M.E do so by coaching, evaluation and attention to what each person has yet to learn.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-08',
    destination: 'practice-05',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "To improve one's own ability is the tenet's first duty; 5.M.A and 5.M.D make a plan of it, and 5.L.C spreads the habit.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-08',
    destination: 'practice-06',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Both halves of the tenet recur in part: 6.L.G counts educating oneself as leadership, and 6.M.B coaches others in a strategic approach.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-08',
    destination: 'practice-13',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "The tenet's duty toward associates becomes a program in 13.L.A and 13.M.E, and 13.M.C has the manager keep up as well.",
  },
];
