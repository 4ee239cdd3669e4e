import type { Practice } from '../../types/practice.js';

export const practice05: Practice<'practice-05'> = {
  type: 'practice',
  id: 'practice-05',
  code: '5',
  slug: 'personal-resiliency-and-development',
  title: 'Personal Resiliency and Development',
  statement:
    'Demonstrating a commitment to a balanced life through ongoing self-renewal and development in order to increase personal capacity',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-05-leadership-a',
      code: '5.L.A',
      kind: 'leadership',
      letter: 'A',
      practiceId: 'practice-05',
      statement: 'Modeling healthy work habits to your employees',
    },
    {
      type: 'dimension',
      id: 'practice-05-leadership-b',
      code: '5.L.B',
      kind: 'leadership',
      letter: 'B',
      practiceId: 'practice-05',
      statement: 'Modeling a healthy lifestyle to your employees',
    },
    {
      type: 'dimension',
      id: 'practice-05-leadership-c',
      code: '5.L.C',
      kind: 'leadership',
      letter: 'C',
      practiceId: 'practice-05',
      statement:
        'Actively encouraging a personal and professional growth and development mindset throughout the organization',
    },
    {
      type: 'dimension',
      id: 'practice-05-leadership-d',
      code: '5.L.D',
      kind: 'leadership',
      letter: 'D',
      practiceId: 'practice-05',
      statement: 'Seeking and providing support when career setbacks occur.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-05-management-a',
      code: '5.M.A',
      kind: 'management',
      letter: 'A',
      practiceId: 'practice-05',
      statement: 'Periodically establishing personal development goals',
    },
    {
      type: 'dimension',
      id: 'practice-05-management-b',
      code: '5.M.B',
      kind: 'management',
      letter: 'B',
      practiceId: 'practice-05',
      statement:
        'Successfully integrating work and personal responsibilities; periodically assessing yourself and seeking input from trusted others on their assessment of your work-life balance or integration',
    },
    {
      type: 'dimension',
      id: 'practice-05-management-c',
      code: '5.M.C',
      kind: 'management',
      letter: 'C',
      practiceId: 'practice-05',
      statement: 'Continually practicing mindfulness of your stress levels',
    },
    {
      type: 'dimension',
      id: 'practice-05-management-d',
      code: '5.M.D',
      kind: 'management',
      letter: 'D',
      practiceId: 'practice-05',
      statement:
        'Identifying areas where you would like to gain knowledge or skills and developing a plan to acquire those skills and knowledge.',
    },
  ],
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 5' },
};
