// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 10 bears on, in printed order of the practices. */
export const tenet10Practices: readonly Association<'tenet-10', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-10',
    destination: 'practice-01',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "To resist encroachment and to be seen as beyond improper influence (1.M.B) are one stance; fairness in the practice's definition answers to the tenet's principle and justice.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-10',
    destination: 'practice-03',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'To handle problems without discrimination one has to see bias, which 3.M.C addresses; 3.L.B goes beyond the tenet and weighs unequal needs.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-10',
    destination: 'practice-08',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "The tenet defends the professional's side of the line between elected and appointed officials; 8.M.E is about respect for that line from either side.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-10',
    destination: 'practice-09',
    basis: 'editorial',
    confidence: 'low',
    rationale:
      "A problem handled without discrimination points toward the equitable service of the practice's definition; the tenet argues from principle, the practice from needs.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-10',
    destination: 'practice-13',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "The tenet's rule of principle without discrimination, turned inward, is the consistent and fair use of policies in the practice's definition and in 13.M.A.",
  },
];
