// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 11 bears on, in printed order of the practices. */
export const tenet11Practices: readonly Association<'tenet-11', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-11',
    destination: 'practice-01',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "Fairness opens the practice's definition and governs the tenet's personnel decisions; 1.M.D holds staff accountable, which discipline on merit presupposes.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-11',
    destination: 'practice-03',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "Decisions about people are impartial only as far as bias is noticed, which 3.M.C works on; the tenet's own standard remains merit.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-11',
    destination: 'practice-04',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'Merit has to be established before it can govern pay or promotion; 4.M.A sets expectations, and 4.M.E evaluates people against goals.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-11',
    destination: 'practice-13',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'Both are about personnel; consistent procedures (13.M.A), open hiring (13.L.D) and knowledge of rights and law (13.M.D) are what decisions on merit stand on.',
  },
];
