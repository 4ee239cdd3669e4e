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
      id: 'practice-01-leadership-a',
      practiceId: 'practice-01',
      letter: 'A',
      kind: 'leadership',
      code: '1.L.A',
      type: 'dimension',
      statement: 'Fostering ethical behavior throughout the organization through exemplary personal actions',
    },
    {
      id: 'practice-01-leadership-b',
      practiceId: 'practice-01',
      letter: 'B',
      kind: 'leadership',
      code: '1.L.B',
      type: 'dimension',
      statement: 'Ensuring the decision-making model reflects integrity, honesty, and openness.',
    },
  ],
  management: [
    {
      id: 'practice-01-management-a',
      practiceId: 'practice-01',
      letter: 'A',
      kind: 'management',
      code: '1.M.A',
      type: 'dimension',
      statement:
        'Conducting professional relationships and activities fairly, honestly, ethically, and in conformance with the ICMA Code of Ethics and the policies of your local government to maintain public confidence in the profession and local government',
    },
    {
      id: 'practice-01-management-b',
      practiceId: 'practice-01',
      letter: 'B',
      kind: 'management',
      code: '1.M.B',
      type: 'dimension',
      statement:
        'Performing official and personal affairs in a manner that clearly conveys that you cannot be improperly influenced',
    },
    {
      id: 'practice-01-management-c',
      practiceId: 'practice-01',
      letter: 'C',
      kind: 'management',
      code: '1.M.C',
      type: 'dimension',
      statement:
        'Fostering ethical behavior throughout the organization through staff training on administrative ethics and the ICMA Code of Ethics',
    },
    {
      id: 'practice-01-management-d',
      practiceId: 'practice-01',
      letter: 'D',
      kind: 'management',
      code: '1.M.D',
      type: 'dimension',
      statement: 'Holding staff accountable and instilling accountability into operations',
    },
    {
      id: 'practice-01-management-e',
      practiceId: 'practice-01',
      letter: 'E',
      kind: 'management',
      code: '1.M.E',
      type: 'dimension',
      statement: 'Communicating ethical standards and guidelines to others.',
    },
  ],
};
