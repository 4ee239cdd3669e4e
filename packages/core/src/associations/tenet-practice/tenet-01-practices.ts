// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 1 bears on, in printed order of the practices. */
export const tenet01Practices: readonly Association<'tenet-01', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-01',
    destination: 'practice-02',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "Democratic government by elected officials is the tenet's first half, and 2.L.C is how a manager upholds it: by respect for the governing body's role and by helping others understand it.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-01',
    destination: 'practice-08',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "The tenet pairs elected government with professional management; 8.M.E respects how the two relate, and 8.M.A puts the manager's skill behind an agenda that remains the officials' own.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-01',
    destination: 'practice-09',
    basis: 'editorial',
    confidence: 'low',
    rationale:
      'A local government is more democratic the more of its people can follow it and take part, which 9.L.A asks the manager to secure; the tenet itself speaks of officials only.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-01',
    destination: 'practice-10',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'The tenet holds that effective government needs professional general management; 10.M.B and 10.M.D show such management at work across functions and levels.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-01',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Officials can answer for public money only if they know what is at stake, so 12.L.F and 12.M.C serve the responsible government to which the tenet is dedicated.',
  },
];
