import type { Practice } from '../../types/practice.js';

export const practice03: Practice<'practice-03'> = {
  type: 'practice',
  id: 'practice-03',
  code: '3',
  slug: 'equity-and-inclusion',
  title: 'Equity and Inclusion',
  statement:
    'Creating an environment of involvement, respect, and connection of diverse ideas, backgrounds, and talent throughout the organization and the community',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 3' },
  leadership: [
    {
      type: 'dimension',
      kind: 'leadership',
      code: '3.L.A',
      letter: 'A',
      practiceId: 'practice-03',
      id: 'practice-03-leadership-a',
      statement:
        'Authentically bringing everyone, including traditionally excluded individuals and groups, into processes, activities, and decision making',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '3.L.B',
      letter: 'B',
      practiceId: 'practice-03',
      id: 'practice-03-leadership-b',
      statement:
        'Taking a proactive approach to service delivery and decision making that accounts for underlying differences in opportunities, burdens, and needs, in order to equitably improve the quality of life for all.',
    },
  ],
  management: [
    {
      type: 'dimension',
      kind: 'management',
      code: '3.M.A',
      letter: 'A',
      practiceId: 'practice-03',
      id: 'practice-03-management-a',
      statement:
        'Driving measures, goals, and plans around diversity, equity, and inclusion within your organization and community; communicating the vision for why and how achieving these goals will improve the organization and service delivery',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '3.M.B',
      letter: 'B',
      practiceId: 'practice-03',
      id: 'practice-03-management-b',
      statement:
        'Understanding and championing sustainable support mechanisms such as affinity groups, mentoring programs, and cultural celebrations',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '3.M.C',
      letter: 'C',
      practiceId: 'practice-03',
      id: 'practice-03-management-c',
      statement:
        'Educating the organization on common behaviors that advance diversity and inclusion efforts and address implicit biases',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '3.M.D',
      letter: 'D',
      practiceId: 'practice-03',
      id: 'practice-03-management-d',
      statement:
        'Being aware of and acknowledging culturally significant events and holy days for employees and community members',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '3.M.E',
      letter: 'E',
      practiceId: 'practice-03',
      id: 'practice-03-management-e',
      statement:
        "Creating opportunities for employees and community members to learn about each other's cultural backgrounds, lives, and interests; building relationships through increased understanding.",
    },
  ],
};
