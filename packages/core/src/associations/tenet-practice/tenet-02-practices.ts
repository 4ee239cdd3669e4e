// The judgement and the wording of the rationales are ours (editorial), not ICMA's.
import type { Association } from '../../types/association.js';
import type { PracticeId } from '../../types/item-id.js';

/** The practices that tenet 2 bears on, in printed order of the practices. */
export const tenet02Practices: readonly Association<'tenet-02', PracticeId>[] = [
  {
    type: 'isRelatedTo',
    origin: 'tenet-02',
    destination: 'practice-01',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'The tenet sees the member as a trusted public servant; 1.M.A describes the conduct on which that trust rests.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-02',
    destination: 'practice-03',
    basis: 'editorial',
    confidence: 'low',
    rationale:
      'Social responsibility, which the tenet asks for in general, has one concrete form in 3.L.B, where services answer to unequal needs; the tenet does not name equity.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-02',
    destination: 'practice-06',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'A creative and practical attitude toward local affairs is, in an organization, what 6.L.E, 6.L.F and 6.M.C make of innovation, improvement and problem solving.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-02',
    destination: 'practice-07',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "Social responsibility is named in both: in the tenet as a personal attitude, in 7.L.B and 7.M.C as a part of the organization's planning, vision and mission.",
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-02',
    destination: 'practice-09',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'To affirm the worth of public services one has to make them visible, as 9.M.C does by telling residents what their government provides and how well.',
  },
  {
    type: 'isRelatedTo',
    origin: 'tenet-02',
    destination: 'practice-10',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      'Whoever affirms the worth of government services cares how good they are; 10.L.A and 10.L.E set standards for them and a culture that keeps raising those standards.',
  },
];
