import type { Practice } from '../../types/practice.js';

export const practice05: Practice<'practice-05'> = {
  type: 'practice',
  id: 'practice-05',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 5' },
  code: '5',
  slug: 'personal-resiliency-and-development',
  title: 'Personal Resiliency and Development',
  statement:
    'Demonstrating a commitment to a balanced life through ongoing self-renewal and development in order to increase personal capacity',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-05-leadership-a',
      practiceId: 'practice-05',
      kind: 'leadership',
      code: '5.L.A',
      letter: 'A',
      statement: 'Modeling healthy work habits to your employees',
    },
    {
      type: 'dimension',
      id: 'practice-05-leadership-b',
      practiceId: 'practice-05',
      kind: 'leadership',
      code: '5.L.B',
      letter: 'B',
      statement: 'Modeling a healthy lifestyle to your employees',
    },
    {
      type: 'dimension',
      id: 'practice-05-leadership-c',
      practiceId: 'practice-05',
      kind: 'leadership',
      code: '5.L.C',
      letter: 'C',
      statement:
        'Actively encouraging a personal and professional growth and development mindset throughout the organization',
    },
    {
      type: 'dimension',
      id: 'practice-05-leadership-d',
      practiceId: 'practice-05',
      kind: 'leadership',
      code: '5.L.D',
      letter: 'D',
      statement: 'Seeking and providing support when career setbacks occur.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-05-management-a',
      practiceId: 'practice-05',
      kind: 'management',
      code: '5.M.A',
      letter: 'A',
      statement: 'Periodically establishing personal development goals',
    },
    {
      type: 'dimension',
      id: 'practice-05-management-b',
      practiceId: 'practice-05',
      kind: 'management',
      code: '5.M.B',
      letter: 'B',
      statement:
        'Successfully integrating work and personal responsibilities; periodically assessing yourself and seeking input from trusted others on their assessment of your work-life balance or integration',
    },
    {
      type: 'dimension',
      id: 'practice-05-management-c',
      practiceId: 'practice-05',
      kind: 'management',
      code: '5.M.C',
      letter: 'C',
      statement: 'Continually practicing mindfulness of your stress levels',
    },
    {
      type: 'dimension',
      id: 'practice-05-management-d',
      practiceId: 'practice-05',
      kind: 'management',
      code: '5.M.D',
      letter: 'D',
      statement:
        'Identifying areas where you would like to gain knowledge or skills and developing a plan to acquire those skills and knowledge.',
    },
  ],
};
