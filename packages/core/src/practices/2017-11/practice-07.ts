import type { Practice } from '../../types/practice.js';

export const practice07: Practice<'practice-07'> = {
  type: 'practice',
  id: 'practice-07',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 7' },
  code: '7',
  slug: 'strategic-planning',
  title: 'Strategic Planning',
  statement:
    'Developing a plan of action that brings the community together, provides clarity of purpose and priorities, and guides the organization’s actions in achieving its goals and objectives',
  leadership: [
    {
      id: 'practice-07-leadership-a',
      practiceId: 'practice-07',
      letter: 'A',
      kind: 'leadership',
      code: '7.L.A',
      type: 'dimension',
      statement:
        'Ensuring the organization is focused on the core mission, plans are implemented, and resources are available to achieve the plan’s goals and objectives.',
    },
    {
      id: 'practice-07-leadership-b',
      practiceId: 'practice-07',
      letter: 'B',
      kind: 'leadership',
      code: '7.L.B',
      type: 'dimension',
      statement:
        'Ensuring that the social responsibility of the organization is well understood and forms part of the planning process',
    },
    {
      id: 'practice-07-leadership-c',
      practiceId: 'practice-07',
      letter: 'C',
      kind: 'leadership',
      code: '7.L.C',
      type: 'dimension',
      statement:
        'Making sure the plan ties all parts of the organization together and that everyone sees themselves in the plan and is invested in the plan',
    },
    {
      id: 'practice-07-leadership-d',
      practiceId: 'practice-07',
      letter: 'D',
      kind: 'leadership',
      code: '7.L.D',
      type: 'dimension',
      statement:
        'Making sure that the planning process is highly participative, involves all levels of the organization, has strong support from the elected officials and the community, and coalesces everyone around the plan',
    },
    {
      id: 'practice-07-leadership-e',
      practiceId: 'practice-07',
      letter: 'E',
      kind: 'leadership',
      code: '7.L.E',
      type: 'dimension',
      statement:
        'Building an integrated planning system that begins with the community and flows to corporate, operational, and individual plans. Plan examples include short- and long-term financial, human resource and workforce, enterprise-wide technology, capital improvement and asset management, and community.',
    },
  ],
  management: [
    {
      id: 'practice-07-management-a',
      practiceId: 'practice-07',
      letter: 'A',
      kind: 'management',
      code: '7.M.A',
      type: 'dimension',
      statement:
        'Carrying out the planning process incorporating the needs of all stakeholders, including input from the community, elected officials, and staff',
    },
    {
      id: 'practice-07-management-b',
      practiceId: 'practice-07',
      letter: 'B',
      kind: 'management',
      code: '7.M.B',
      type: 'dimension',
      statement:
        'Completing an environmental scan and assessment of organizational strengths, weaknesses, opportunities, and threats including major economic, social, and competitive factors',
    },
    {
      id: 'practice-07-management-c',
      practiceId: 'practice-07',
      letter: 'C',
      kind: 'management',
      code: '7.M.C',
      type: 'dimension',
      statement:
        'Developing a vision and mission for the organization that are aspirational and reflect the organization’s social responsibility',
    },
    {
      id: 'practice-07-management-d',
      practiceId: 'practice-07',
      letter: 'D',
      kind: 'management',
      code: '7.M.D',
      type: 'dimension',
      statement: 'Ensuring that organizational values are incorporated into strategy and plans at all levels',
    },
    {
      id: 'practice-07-management-e',
      practiceId: 'practice-07',
      letter: 'E',
      kind: 'management',
      code: '7.M.E',
      type: 'dimension',
      statement: 'Determining goals and key strategic objectives and indicators',
    },
    {
      id: 'practice-07-management-f',
      practiceId: 'practice-07',
      letter: 'F',
      kind: 'management',
      code: '7.M.F',
      type: 'dimension',
      statement: 'Completing a strategic planning document',
    },
    {
      id: 'practice-07-management-g',
      practiceId: 'practice-07',
      letter: 'G',
      kind: 'management',
      code: '7.M.G',
      type: 'dimension',
      statement: 'Implementing the strategic plan',
    },
    {
      id: 'practice-07-management-h',
      practiceId: 'practice-07',
      letter: 'H',
      kind: 'management',
      code: '7.M.H',
      type: 'dimension',
      statement:
        'Assessing the results of the planning effort through data collection and measurement and benchmarking of performance',
    },
    {
      id: 'practice-07-management-i',
      practiceId: 'practice-07',
      letter: 'I',
      kind: 'management',
      code: '7.M.I',
      type: 'dimension',
      statement:
        'Ensuring necessary improvements to processes and systems so that attainment of goals and objectives is possible.',
    },
  ],
};
