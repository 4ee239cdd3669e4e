// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 6 bears on, in printed order of the practices. */
export const tenet06Practices: readonly Association<'tenet-06', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-06',
    destination: 'practice-02',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'The tenet gives credit to those who set policy; 2.L.C respects that role of the governing body and makes it understood among staff and in the community.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-06',
    destination: 'practice-08',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'The tenet divides making policy from carrying it out; 8.M.E respects the division, and 8.L.H carries out decisions one advised against.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-06',
    destination: 'practice-10',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'The member answers for execution, and services are where execution shows; 10.L.D and 10.M.F hold the organization to measured results.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-06',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'An adopted budget is policy of the elected body; 12.M.D leaves its execution, and the accountability for spending, with the manager.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-06',
    destination: 'practice-13',
    basis: 'editorial',
    confidence: 'low',
    rationale:
      "Policy is executed by people; 13.M.G turns the workforce toward the governing body's objectives, a manager's part in the division the tenet draws.",
  },
];
