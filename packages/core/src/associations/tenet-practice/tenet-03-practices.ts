// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 3 bears on, in printed order of the practices. */
export const tenet03Practices: readonly Association<'tenet-03', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-03',
    destination: 'practice-01',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'Both ask for integrity in professional and personal relationships alike, and what the tenet calls word and action returns in 1.L.A as setting an example.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-03',
    destination: 'practice-04',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Employees are among those whose trust the tenet wants merited; 4.L.D and 4.M.F are ways to merit it, by example and by respectful dealings.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-03',
    destination: 'practice-13',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Integrity shown by word and action reaches the whole organization in 13.L.B and 13.L.C, where leaders live its values and employees have reason to trust.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-03',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Integrity by word shows in how information is given: credibly and respectfully (14.M.C), accurately (14.M.H) and openly (14.L.G).',
  },
];
