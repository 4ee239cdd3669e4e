// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 5 bears on, in printed order of the practices. */
export const tenet05Practices: readonly Association<'tenet-05', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-05',
    destination: 'practice-02',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'Policy advice is sounder for knowing what officials and residents value: 2.M.A weighs competing values in recommendations, and 2.L.B brings the public into policy making.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-05',
    destination: 'practice-07',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "The tenet's advice serves the setting of community goals and its last duty is to implement; 7.M.E sets goals, 7.L.D seeks officials' support, 7.M.G carries the plan out.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-05',
    destination: 'practice-08',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "The tenet's whole cycle recurs here: proposals (8.M.A), facts and advice (8.M.C, 8.M.D), and loyalty to what was decided, even against one's advice (8.L.H).",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-05',
    destination: 'practice-09',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Facts for a decision include what residents need, which 9.M.A gathers; 9.L.D gives advice where it is hardest to give, on funding.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-05',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'The budget is policy in figures: 12.M.C informs the officials who decide it, 12.L.D advances their priorities and 12.M.D administers what they adopted.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-05',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Advice is of use only if officials receive it in time and understand it; 14.L.D, 14.M.D and 14.M.H are the skills this takes.',
  },
];
