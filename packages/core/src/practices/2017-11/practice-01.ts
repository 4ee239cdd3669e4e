import type { Practice } from '../../types/practice.js';

export const practice01: Practice<'practice-01'> = {
  type: 'practice',
  id: 'practice-01',
  code: '1',
  slug: 'personal-and-professional-integrity',
  title: 'Personal and Professional Integrity',
  statement: 'Being fair, honest, and ethical in all personal and professional relationships and activities',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 1' },
  leadership: [
    {
      type: 'dimension',
      kind: 'leadership',
      code: '1.L.A',
      letter: 'A',
      practiceId: 'practice-01',
      id: 'practice-01-leadership-a',
      statement: 'Fostering ethical behavior throughout the organization through exemplary personal actions',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '1.L.B',
      letter: 'B',
      practiceId: 'practice-01',
      id: 'practice-01-leadership-b',
      statement: 'Ensuring the decision-making model reflects integrity, honesty, and openness.',
    },
  ],
  management: [
    {
      type: 'dimension',
      kind: 'management',
      code: '1.M.A',
      letter: 'A',
      practiceId: 'practice-01',
      id: 'practice-01-management-a',
      statement:
        'Conducting professional relationships and activities fairly, honestly, ethically, and in conformance with the ICMA Code of Ethics and the policies of your local government to maintain public confidence in the profession and local government',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '1.M.B',
      letter: 'B',
      practiceId: 'practice-01',
      id: 'practice-01-management-b',
      statement:
        'Performing official and personal affairs in a manner that clearly conveys that you cannot be improperly influenced',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '1.M.C',
      letter: 'C',
      practiceId: 'practice-01',
      id: 'practice-01-management-c',
      statement:
        'Fostering ethical behavior throughout the organization through staff training on administrative ethics and the ICMA Code of Ethics',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '1.M.D',
      letter: 'D',
      practiceId: 'practice-01',
      id: 'practice-01-management-d',
      statement: 'Holding staff accountable and instilling accountability into operations',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '1.M.E',
      letter: 'E',
      practiceId: 'practice-01',
      id: 'practice-01-management-e',
      statement: 'Communicating ethical standards and guidelines to others.',
    },
  ],
};
