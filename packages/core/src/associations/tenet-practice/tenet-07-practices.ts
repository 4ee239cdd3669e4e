// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 7 bears on, in printed order of the practices. */
export const tenet07Practices: readonly Association<'tenet-07', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-07',
    destination: 'practice-01',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'Public confidence is what the tenet protects from political activity and 1.M.A from unfair conduct; 1.M.B adds visible freedom from improper influence.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-07',
    destination: 'practice-08',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'The tenet marks the limit of 8.L.I and 8.L.J: a manager reads and navigates politics without joining in, as the neutral party of 8.M.H.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-07',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'low',
    rationale:
      'Speaking up for policies (14.L.A) can shade into campaigning; the tenet sets a limit that the judgment asked for in 14.L.F has to find.',
  },
];
