// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 12 bears on, in printed order of the practices. */
export const tenet12Practices: readonly Association<'tenet-12', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-12',
    destination: 'practice-01',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'A member who seeks no gain from office can show what 1.M.B asks for, freedom from improper influence in official and in personal affairs.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-12',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Money is where a public trust is abused most easily; 12.M.D answers for spending, and 12.M.E for keeping fraud out.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-12',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'low',
    rationale:
      'A trust is checked by those it serves; compliance with public records requests (14.M.L) lets them see how an office is used, though the tenet does not speak of openness.',
  },
];
