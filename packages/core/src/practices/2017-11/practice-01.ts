import type { Practice } from '../../types/practice.js';

export const practice01: Practice<'practice-01'> = {
  type: 'practice',
  id: 'practice-01',
  code: '1',
  slug: 'personal-and-professional-integrity',
  title: 'Personal and Professional Integrity',
  statement: 'Being fair, honest, and ethical in all personal and professional relationships and activities',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-01-leadership-a',
      code: '1.L.A',
      kind: 'leadership',
      letter: 'A',
      practiceId: 'practice-01',
      statement: 'Fostering ethical behavior throughout the organization through exemplary personal actions',
    },
    {
      type: 'dimension',
      id: 'practice-01-leadership-b',
      code: '1.L.B',
      kind: 'leadership',
      letter: 'B',
      practiceId: 'practice-01',
      statement: 'Ensuring the decision-making model reflects integrity, honesty, and openness.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-01-management-a',
      code: '1.M.A',
      kind: 'management',
      letter: 'A',
      practiceId: 'practice-01',
      statement:
        'Conducting professional relationships and activities fairly, honestly, ethically, and in conformance with the ICMA Code of Ethics and the policies of your local government to maintain public confidence in the profession and local government',
    },
    {
      type: 'dimension',
      id: 'practice-01-management-b',
      code: '1.M.B',
      kind: 'management',
      letter: 'B',
      practiceId: 'practice-01',
      statement:
        'Performing official and personal affairs in a manner that clearly conveys that you cannot be improperly influenced',
    },
    {
      type: 'dimension',
      id: 'practice-01-management-c',
      code: '1.M.C',
      kind: 'management',
      letter: 'C',
      practiceId: 'practice-01',
      statement:
        'Fostering ethical behavior throughout the organization through staff training on administrative ethics and the ICMA Code of Ethics',
    },
    {
      type: 'dimension',
      id: 'practice-01-management-d',
      code: '1.M.D',
      kind: 'management',
      letter: 'D',
      practiceId: 'practice-01',
      statement: 'Holding staff accountable and instilling accountability into operations',
    },
    {
      type: 'dimension',
      id: 'practice-01-management-e',
      code: '1.M.E',
      kind: 'management',
      letter: 'E',
      practiceId: 'practice-01',
      statement: 'Communicating ethical standards and guidelines to others.',
    },
  ],
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 1' },
};
