import type { Practice } from '../../types/practice.js';

export const practice01: Practice<'practice-01'> = {
  type: 'practice',
  id: 'practice-01',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 1' },
  code: '1',
  slug: 'personal-and-professional-integrity',
  title: 'Personal and Professional Integrity',
  statement: 'Being fair, honest, and ethical in all personal and professional relationships and activities',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-01-leadership-a',
      practiceId: 'practice-01',
      kind: 'leadership',
      code: '1.L.A',
      letter: 'A',
      statement: 'Fostering ethical behavior throughout the organization through exemplary personal actions',
    },
    {
      type: 'dimension',
      id: 'practice-01-leadership-b',
      practiceId: 'practice-01',
      kind: 'leadership',
      code: '1.L.B',
      letter: 'B',
      statement: 'Ensuring the decision-making model reflects integrity, honesty, and openness.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-01-management-a',
      practiceId: 'practice-01',
      kind: 'management',
      code: '1.M.A',
      letter: 'A',
      statement:
        'Conducting professional relationships and activities fairly, honestly, ethically, and in conformance with the ICMA Code of Ethics and the policies of your local government to maintain public confidence in the profession and local government',
    },
    {
      type: 'dimension',
      id: 'practice-01-management-b',
      practiceId: 'practice-01',
      kind: 'management',
      code: '1.M.B',
      letter: 'B',
      statement:
        'Performing official and personal affairs in a manner that clearly conveys that you cannot be improperly influenced',
    },
    {
      type: 'dimension',
      id: 'practice-01-management-c',
      practiceId: 'practice-01',
      kind: 'management',
      code: '1.M.C',
      letter: 'C',
      statement:
        'Fostering ethical behavior throughout the organization through staff training on administrative ethics and the ICMA Code of Ethics',
    },
    {
      type: 'dimension',
      id: 'practice-01-management-d',
      practiceId: 'practice-01',
      kind: 'management',
      code: '1.M.D',
      letter: 'D',
      statement: 'Holding staff accountable and instilling accountability into operations',
    },
    {
      type: 'dimension',
      id: 'practice-01-management-e',
      practiceId: 'practice-01',
      kind: 'management',
      code: '1.M.E',
      letter: 'E',
      statement: 'Communicating ethical standards and guidelines to others.',
    },
  ],
};
