import type { Practice } from '../../types/practice.js';

export const practice03: Practice<'practice-03'> = {
  type: 'practice',
  id: 'practice-03',
  code: '3',
  slug: 'equity-and-inclusion',
  title: 'Equity and Inclusion',
  statement:
    'Creating an environment of involvement, respect, and connection of diverse ideas, backgrounds, and talent throughout the organization and the community',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-03-leadership-a',
      code: '3.L.A',
      kind: 'leadership',
      letter: 'A',
      practiceId: 'practice-03',
      statement:
        'Authentically bringing everyone, including traditionally excluded individuals and groups, into processes, activities, and decision making',
    },
    {
      type: 'dimension',
      id: 'practice-03-leadership-b',
      code: '3.L.B',
      kind: 'leadership',
      letter: 'B',
      practiceId: 'practice-03',
      statement:
        'Taking a proactive approach to service delivery and decision making that accounts for underlying differences in opportunities, burdens, and needs, in order to equitably improve the quality of life for all.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-03-management-a',
      code: '3.M.A',
      kind: 'management',
      letter: 'A',
      practiceId: 'practice-03',
      statement:
        'Driving measures, goals, and plans around diversity, equity, and inclusion within your organization and community; communicating the vision for why and how achieving these goals will improve the organization and service delivery',
    },
    {
      type: 'dimension',
      id: 'practice-03-management-b',
      code: '3.M.B',
      kind: 'management',
      letter: 'B',
      practiceId: 'practice-03',
      statement:
        'Understanding and championing sustainable support mechanisms such as affinity groups, mentoring programs, and cultural celebrations',
    },
    {
      type: 'dimension',
      id: 'practice-03-management-c',
      code: '3.M.C',
      kind: 'management',
      letter: 'C',
      practiceId: 'practice-03',
      statement:
        'Educating the organization on common behaviors that advance diversity and inclusion efforts and address implicit biases',
    },
    {
      type: 'dimension',
      id: 'practice-03-management-d',
      code: '3.M.D',
      kind: 'management',
      letter: 'D',
      practiceId: 'practice-03',
      statement:
        'Being aware of and acknowledging culturally significant events and holy days for employees and community members',
    },
    {
      type: 'dimension',
      id: 'practice-03-management-e',
      code: '3.M.E',
      kind: 'management',
      letter: 'E',
      practiceId: 'practice-03',
      statement:
        "Creating opportunities for employees and community members to learn about each other's cultural backgrounds, lives, and interests; building relationships through increased understanding.",
    },
  ],
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 3' },
};
