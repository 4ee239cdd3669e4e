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
      id: 'practice-05-leadership-a',
      practiceId: 'practice-05',
      letter: 'A',
      kind: 'leadership',
      code: '5.L.A',
      type: 'dimension',
      statement: 'Modeling healthy work habits to your employees',
    },
    {
      id: 'practice-05-leadership-b',
      practiceId: 'practice-05',
      letter: 'B',
      kind: 'leadership',
      code: '5.L.B',
      type: 'dimension',
      statement: 'Modeling a healthy lifestyle to your employees',
    },
    {
      id: 'practice-05-leadership-c',
      practiceId: 'practice-05',
      letter: 'C',
      kind: 'leadership',
      code: '5.L.C',
      type: 'dimension',
      statement:
        'Actively encouraging a personal and professional growth and development mindset throughout the organization',
    },
    {
      id: 'practice-05-leadership-d',
      practiceId: 'practice-05',
      letter: 'D',
      kind: 'leadership',
      code: '5.L.D',
      type: 'dimension',
      statement: 'Seeking and providing support when career setbacks occur.',
    },
  ],
  management: [
    {
      id: 'practice-05-management-a',
      practiceId: 'practice-05',
      letter: 'A',
      kind: 'management',
      code: '5.M.A',
      type: 'dimension',
      statement: 'Periodically establishing personal development goals',
    },
    {
      id: 'practice-05-management-b',
      practiceId: 'practice-05',
      letter: 'B',
      kind: 'management',
      code: '5.M.B',
      type: 'dimension',
      statement:
        'Successfully integrating work and personal responsibilities; periodically assessing yourself and seeking input from trusted others on their assessment of your work-life balance or integration',
    },
    {
      id: 'practice-05-management-c',
      practiceId: 'practice-05',
      letter: 'C',
      kind: 'management',
      code: '5.M.C',
      type: 'dimension',
      statement: 'Continually practicing mindfulness of your stress levels',
    },
    {
      id: 'practice-05-management-d',
      practiceId: 'practice-05',
      letter: 'D',
      kind: 'management',
      code: '5.M.D',
      type: 'dimension',
      statement:
        'Identifying areas where you would like to gain knowledge or skills and developing a plan to acquire those skills and knowledge.',
    },
  ],
};
