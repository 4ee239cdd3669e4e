import type { Practice } from '../../types/practice.js';

export const practice03: Practice<'practice-03'> = {
  type: 'practice',
  id: 'practice-03',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 3' },
  code: '3',
  slug: 'equity-and-inclusion',
  title: 'Equity and Inclusion',
  statement:
    'Creating an environment of involvement, respect, and connection of diverse ideas, backgrounds, and talent throughout the organization and the community',
  leadership: [
    {
      id: 'practice-03-leadership-a',
      practiceId: 'practice-03',
      letter: 'A',
      kind: 'leadership',
      code: '3.L.A',
      type: 'dimension',
      statement:
        'Authentically bringing everyone, including traditionally excluded individuals and groups, into processes, activities, and decision making',
    },
    {
      id: 'practice-03-leadership-b',
      practiceId: 'practice-03',
      letter: 'B',
      kind: 'leadership',
      code: '3.L.B',
      type: 'dimension',
      statement:
        'Taking a proactive approach to service delivery and decision making that accounts for underlying differences in opportunities, burdens, and needs, in order to equitably improve the quality of life for all.',
    },
  ],
  management: [
    {
      id: 'practice-03-management-a',
      practiceId: 'practice-03',
      letter: 'A',
      kind: 'management',
      code: '3.M.A',
      type: 'dimension',
      statement:
        'Driving measures, goals, and plans around diversity, equity, and inclusion within your organization and community; communicating the vision for why and how achieving these goals will improve the organization and service delivery',
    },
    {
      id: 'practice-03-management-b',
      practiceId: 'practice-03',
      letter: 'B',
      kind: 'management',
      code: '3.M.B',
      type: 'dimension',
      statement:
        'Understanding and championing sustainable support mechanisms such as affinity groups, mentoring programs, and cultural celebrations',
    },
    {
      id: 'practice-03-management-c',
      practiceId: 'practice-03',
      letter: 'C',
      kind: 'management',
      code: '3.M.C',
      type: 'dimension',
      statement:
        'Educating the organization on common behaviors that advance diversity and inclusion efforts and address implicit biases',
    },
    {
      id: 'practice-03-management-d',
      practiceId: 'practice-03',
      letter: 'D',
      kind: 'management',
      code: '3.M.D',
      type: 'dimension',
      statement:
        'Being aware of and acknowledging culturally significant events and holy days for employees and community members',
    },
    {
      id: 'practice-03-management-e',
      practiceId: 'practice-03',
      letter: 'E',
      kind: 'management',
      code: '3.M.E',
      type: 'dimension',
      statement:
        "Creating opportunities for employees and community members to learn about each other's cultural backgrounds, lives, and interests; building relationships through increased understanding.",
    },
  ],
};
