import type { LegacyArea } from '../types/legacy-area.js';

/**
 * The 18 areas of practice that the 14 practices replaced in November 2017, in their order. Titles are facts about ICMA's
 * earlier list; no other wording of it is held here. `verified: false` on 12 to 18: no source at hand confirms the title.
 */
export const legacyAreas: readonly LegacyArea[] = [
  { type: 'legacy-area', id: 'legacy-area-01', code: '1', title: 'Staff Effectiveness', verified: true },
  { type: 'legacy-area', id: 'legacy-area-02', code: '2', title: 'Policy Facilitation', verified: true },
  {
    type: 'legacy-area',
    id: 'legacy-area-03',
    code: '3',
    title: 'Functional and Operational Expertise and Planning',
    verified: true,
  },
  { type: 'legacy-area', id: 'legacy-area-04', code: '4', title: 'Citizen Service', verified: true },
  {
    type: 'legacy-area',
    id: 'legacy-area-05',
    code: '5',
    title: 'Performance Measurement/Management and Quality Assurance',
    verified: true,
  },
  {
    type: 'legacy-area',
    id: 'legacy-area-06',
    code: '6',
    title: 'Initiative, Risk Taking, Vision, Creativity, and Innovation',
    verified: true,
  },
  { type: 'legacy-area', id: 'legacy-area-07', code: '7', title: 'Technological Literacy', verified: true },
  {
    type: 'legacy-area',
    id: 'legacy-area-08',
    code: '8',
    title: 'Democratic Advocacy and Citizen Participation',
    verified: true,
  },
  { type: 'legacy-area', id: 'legacy-area-09', code: '9', title: 'Diversity', verified: true },
  { type: 'legacy-area', id: 'legacy-area-10', code: '10', title: 'Budgeting', verified: true },
  { type: 'legacy-area', id: 'legacy-area-11', code: '11', title: 'Financial Analysis', verified: true },
  { type: 'legacy-area', id: 'legacy-area-12', code: '12', title: 'Human Resources Management', verified: false },
  { type: 'legacy-area', id: 'legacy-area-13', code: '13', title: 'Strategic Planning', verified: false },
  {
    type: 'legacy-area',
    id: 'legacy-area-14',
    code: '14',
    title: 'Advocacy and Interpersonal Communication',
    verified: false,
  },
  { type: 'legacy-area', id: 'legacy-area-15', code: '15', title: 'Presentation Skills', verified: false },
  { type: 'legacy-area', id: 'legacy-area-16', code: '16', title: 'Media Relations', verified: false },
  { type: 'legacy-area', id: 'legacy-area-17', code: '17', title: 'Integrity', verified: false },
  { type: 'legacy-area', id: 'legacy-area-18', code: '18', title: 'Personal Development', verified: false },
];
