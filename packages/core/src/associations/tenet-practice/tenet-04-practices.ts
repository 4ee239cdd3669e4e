// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 4 bears on, in printed order of the practices. */
export const tenet04Practices: readonly Association<'tenet-04', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-02',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "Nobody serves everyone's interests while hearing only some of them; 2.L.E and 2.M.C go looking for the viewpoints that are missing.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-03',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'The weight of the tenet lies on all people; 3.L.A and 3.L.B spell out what that takes where some have been left out or carry greater burdens.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-06',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'To serve all and not only the loudest calls for solutions that hold for every stakeholder, the standard that 6.L.D sets for complex problems.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-07',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'A strategic plan settles which needs come first; 7.L.D and 7.M.A keep that choice open to the whole community.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-08',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'Best interests are the measure in the tenet, and 8.M.A applies the same measure to the policy agenda that a manager helps officials develop.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-09',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "Service to all people is the subject of both: the tenet states the purpose, while the practice's definition, 9.L.A and 9.L.E say how to reach every part of a community.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-10',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'The interests of all people are largely served through services; 10.M.B ties these to quality of life and long-term vitality, which everyone shares.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "Competing interests meet in the budget; 12.L.A and 12.L.D tie spending to the community's priorities, where service to all can be seen in figures.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-04',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'low',
    rationale:
      'A government that serves everyone has to be understood by everyone; 14.M.A and 14.M.G reach across levels of knowledge, cultures and beliefs.',
  },
];
