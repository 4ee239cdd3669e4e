import type { Practice } from '../../types/practice.js';

export const practice07: Practice<'practice-07'> = {
  type: 'practice',
  id: 'practice-07',
  code: '7',
  slug: 'strategic-planning',
  title: 'Strategic Planning',
  statement:
    'Developing a plan of action that brings the community together, provides clarity of purpose and priorities, and guides the organization’s actions in achieving its goals and objectives',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 7' },
  leadership: [
    {
      type: 'dimension',
      kind: 'leadership',
      code: '7.L.A',
      letter: 'A',
      practiceId: 'practice-07',
      id: 'practice-07-leadership-a',
      statement:
        'Ensuring the organization is focused on the core mission, plans are implemented, and resources are available to achieve the plan’s goals and objectives.',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '7.L.B',
      letter: 'B',
      practiceId: 'practice-07',
      id: 'practice-07-leadership-b',
      statement:
        'Ensuring that the social responsibility of the organization is well understood and forms part of the planning process',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '7.L.C',
      letter: 'C',
      practiceId: 'practice-07',
      id: 'practice-07-leadership-c',
      statement:
        'Making sure the plan ties all parts of the organization together and that everyone sees themselves in the plan and is invested in the plan',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '7.L.D',
      letter: 'D',
      practiceId: 'practice-07',
      id: 'practice-07-leadership-d',
      statement:
        'Making sure that the planning process is highly participative, involves all levels of the organization, has strong support from the elected officials and the community, and coalesces everyone around the plan',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '7.L.E',
      letter: 'E',
      practiceId: 'practice-07',
      id: 'practice-07-leadership-e',
      statement:
        'Building an integrated planning system that begins with the community and flows to corporate, operational, and individual plans. Plan examples include short- and long-term financial, human resource and workforce, enterprise-wide technology, capital improvement and asset management, and community.',
    },
  ],
  management: [
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.A',
      letter: 'A',
      practiceId: 'practice-07',
      id: 'practice-07-management-a',
      statement:
        'Carrying out the planning process incorporating the needs of all stakeholders, including input from the community, elected officials, and staff',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.B',
      letter: 'B',
      practiceId: 'practice-07',
      id: 'practice-07-management-b',
      statement:
        'Completing an environmental scan and assessment of organizational strengths, weaknesses, opportunities, and threats including major economic, social, and competitive factors',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.C',
      letter: 'C',
      practiceId: 'practice-07',
      id: 'practice-07-management-c',
      statement:
        'Developing a vision and mission for the organization that are aspirational and reflect the organization’s social responsibility',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.D',
      letter: 'D',
      practiceId: 'practice-07',
      id: 'practice-07-management-d',
      statement: 'Ensuring that organizational values are incorporated into strategy and plans at all levels',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.E',
      letter: 'E',
      practiceId: 'practice-07',
      id: 'practice-07-management-e',
      statement: 'Determining goals and key strategic objectives and indicators',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.F',
      letter: 'F',
      practiceId: 'practice-07',
      id: 'practice-07-management-f',
      statement: 'Completing a strategic planning document',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.G',
      letter: 'G',
      practiceId: 'practice-07',
      id: 'practice-07-management-g',
      statement: 'Implementing the strategic plan',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.H',
      letter: 'H',
      practiceId: 'practice-07',
      id: 'practice-07-management-h',
      statement:
        'Assessing the results of the planning effort through data collection and measurement and benchmarking of performance',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '7.M.I',
      letter: 'I',
      practiceId: 'practice-07',
      id: 'practice-07-management-i',
      statement:
        'Ensuring necessary improvements to processes and systems so that attainment of goals and objectives is possible.',
    },
  ],
};
