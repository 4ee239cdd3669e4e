// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 9 bears on, in printed order of the practices. */
export const tenet09Practices: readonly Association<'tenet-09', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-09',
    destination: 'practice-02',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'Exchange between residents and officials is what both encourage; 2.M.C adds its continuity, 2.M.D its technology and 2.L.D its civility.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-09',
    destination: 'practice-09',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "Both join information with good service: 9.M.C and 9.M.D keep residents informed, and responsive service in the definition stands beside the tenet's courteous one.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-09',
    destination: 'practice-10',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'The tenet would raise the quality of public service and its image; 10.L.A and 10.L.E work on the first, and 10.L.D reports results to constituents, which bears on the second.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-09',
    destination: 'practice-11',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "Much of what informs a community runs on technology, and the practice's definition counts information sharing and public access among the uses it must serve.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-09',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "The tenet's first duty, an informed community, is applied to public money: 12.L.A opens the making of the budget, and 12.L.C lets it speak.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-09',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "The tenet's opening duty, to inform, is this practice's craft: openness (14.L.G), accuracy in good time (14.M.H) and work with the media (14.M.K).",
  },
];
