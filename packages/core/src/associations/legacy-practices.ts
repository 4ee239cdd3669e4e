import type { Association } from '../types/association.js';
import type { LegacyAreaId, PracticeId } from '../types/item-id.js';

/**
 * Which practice took up which of the 18 earlier areas, area by area. That the 14 replaced the 18 is a fact with a source
 * (see `editionOrigins` under `/revisions`); which replaced which is our reading (editorial), not ICMA's, made from the
 * titles of the areas, since their text is not at hand.
 *
 * `replacedBy`: the practice that took up what the area's title names; each area has exactly one such row, and each
 * practice receives at least one. `isRelatedTo`: a further practice that took up a part of it. `exactMatchOf` is never
 * used, not even for equal titles: it would claim equal scope, which titles cannot show.
 */
export const legacyPractices: readonly Association<LegacyAreaId, PracticeId>[] = [
  {
    type: 'replacedBy',
    origin: 'legacy-area-01',
    destination: 'practice-04',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'The practice keeps the title of the area unchanged.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-02',
    destination: 'practice-08',
    basis: 'editorial',
    confidence: 'high',
    rationale: "The practice keeps both words of the area's title and adds implementation to it.",
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-03',
    destination: 'practice-10',
    basis: 'editorial',
    confidence: 'high',
    rationale: "Functional and operational areas are what the practice's definition and 10.M.A are about.",
  },
  {
    type: 'isRelatedTo',
    origin: 'legacy-area-03',
    destination: 'practice-07',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "The planning in the area's title also has a place in 7.L.E, which counts operational plans as part of one planning system.",
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-04',
    destination: 'practice-09',
    basis: 'editorial',
    confidence: 'high',
    rationale: "Service to citizens became service to community and residents, which the practice's title names.",
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-05',
    destination: 'practice-10',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'Measuring performance and assuring quality recur as 10.L.A, 10.L.D and 10.M.F.',
  },
  {
    type: 'isRelatedTo',
    origin: 'legacy-area-05',
    destination: 'practice-07',
    basis: 'editorial',
    confidence: 'medium',
    rationale: 'Measuring and benchmarking performance also belongs to planning, in 7.M.H.',
  },
  {
    type: 'isRelatedTo',
    origin: 'legacy-area-05',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'medium',
    rationale: 'Measuring performance also belongs to budgeting, in 12.M.H.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-06',
    destination: 'practice-06',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      'Vision (6.L.A), initiative and risk taking (6.L.B), and innovation (6.L.E, 6.M.C) recur here; strategic leadership gathers them.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-07',
    destination: 'practice-11',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'The practice keeps the title of the area unchanged.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-08',
    destination: 'practice-02',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "Participation is the subject of the practice's definition, and 2.L.A and 2.L.C take up advocacy and the democratic process.",
  },
  {
    type: 'isRelatedTo',
    origin: 'legacy-area-08',
    destination: 'practice-09',
    basis: 'editorial',
    confidence: 'medium',
    rationale: 'Representation and participation of the whole community also recur in 9.L.A and 9.L.B.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-09',
    destination: 'practice-03',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'Diversity is named in 3.M.A and 3.M.C, in a practice that widens it to equity and inclusion.',
  },
  {
    type: 'isRelatedTo',
    origin: 'legacy-area-09',
    destination: 'practice-13',
    basis: 'editorial',
    confidence: 'low',
    rationale: 'Diversity in hiring is taken up in 13.L.D, one dimension among thirteen.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-10',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'high',
    rationale: "The practice's title names budgeting, which it joins with the financial analysis of area 11.",
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-11',
    destination: 'practice-12',
    basis: 'editorial',
    confidence: 'high',
    rationale:
      "The practice's definition and 12.M.A name financial analysis, which it joins with the budgeting of area 10.",
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-12',
    destination: 'practice-13',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'The practice keeps the title of the area and adds workforce engagement to it.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-13',
    destination: 'practice-07',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'The practice keeps the title of the area unchanged.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-14',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'medium',
    rationale:
      "The practice's title and definition are about communication; the advocacy in the area's title recurs less plainly, in 14.L.A.",
  },
  {
    type: 'isRelatedTo',
    origin: 'legacy-area-14',
    destination: 'practice-02',
    basis: 'editorial',
    confidence: 'medium',
    rationale: "The advocacy in the area's title recurs in 2.L.A, where it is advocacy for the community.",
  },
  {
    type: 'isRelatedTo',
    origin: 'legacy-area-14',
    destination: 'practice-06',
    basis: 'editorial',
    confidence: 'low',
    rationale:
      "The interpersonal side of the area's title recurs in 6.L.G, though there it is a matter of leadership and not of communication.",
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-15',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'Presenting is named in 14.L.E, and 14.M.A, 14.M.B and 14.M.F are skills of a presenter.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-16',
    destination: 'practice-14',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'Work with the media is named in 14.M.I and 14.M.K.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-17',
    destination: 'practice-01',
    basis: 'editorial',
    confidence: 'high',
    rationale: 'The practice keeps the word of the title and names its two sides, personal and professional.',
  },
  {
    type: 'replacedBy',
    origin: 'legacy-area-18',
    destination: 'practice-05',
    basis: 'editorial',
    confidence: 'high',
    rationale: "The practice keeps both words of the area's title and adds resiliency to them.",
  },
];
