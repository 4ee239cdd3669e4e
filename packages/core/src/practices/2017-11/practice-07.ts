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
      type: 'dimension',
      id: 'practice-07-leadership-a',
      practiceId: 'practice-07',
      kind: 'leadership',
      code: '7.L.A',
      letter: 'A',
      statement:
        'Ensuring the organization is focused on the core mission, plans are implemented, and resources are available to achieve the plan’s goals and objectives.',
    },
    {
      type: 'dimension',
      id: 'practice-07-leadership-b',
      practiceId: 'practice-07',
      kind: 'leadership',
      code: '7.L.B',
      letter: 'B',
      statement:
        'Ensuring that the social responsibility of the organization is well understood and forms part of the planning process',
    },
    {
      type: 'dimension',
      id: 'practice-07-leadership-c',
      practiceId: 'practice-07',
      kind: 'leadership',
      code: '7.L.C',
      letter: 'C',
      statement:
        'Making sure the plan ties all parts of the organization together and that everyone sees themselves in the plan and is invested in the plan',
    },
    {
      type: 'dimension',
      id: 'practice-07-leadership-d',
      practiceId: 'practice-07',
      kind: 'leadership',
      code: '7.L.D',
      letter: 'D',
      statement:
        'Making sure that the planning process is highly participative, involves all levels of the organization, has strong support from the elected officials and the community, and coalesces everyone around the plan',
    },
    {
      type: 'dimension',
      id: 'practice-07-leadership-e',
      practiceId: 'practice-07',
      kind: 'leadership',
      code: '7.L.E',
      letter: 'E',
      statement:
        'Building an integrated planning system that begins with the community and flows to corporate, operational, and individual plans. Plan examples include short- and long-term financial, human resource and workforce, enterprise-wide technology, capital improvement and asset management, and community.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-07-management-a',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.A',
      letter: 'A',
      statement:
        'Carrying out the planning process incorporating the needs of all stakeholders, including input from the community, elected officials, and staff',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-b',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.B',
      letter: 'B',
      statement:
        'Completing an environmental scan and assessment of organizational strengths, weaknesses, opportunities, and threats including major economic, social, and competitive factors',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-c',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.C',
      letter: 'C',
      statement:
        'Developing a vision and mission for the organization that are aspirational and reflect the organization’s social responsibility',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-d',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.D',
      letter: 'D',
      statement: 'Ensuring that organizational values are incorporated into strategy and plans at all levels',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-e',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.E',
      letter: 'E',
      statement: 'Determining goals and key strategic objectives and indicators',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-f',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.F',
      letter: 'F',
      statement: 'Completing a strategic planning document',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-g',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.G',
      letter: 'G',
      statement: 'Implementing the strategic plan',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-h',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.H',
      letter: 'H',
      statement:
        'Assessing the results of the planning effort through data collection and measurement and benchmarking of performance',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-i',
      practiceId: 'practice-07',
      kind: 'management',
      code: '7.M.I',
      letter: 'I',
      statement:
        'Ensuring necessary improvements to processes and systems so that attainment of goals and objectives is possible.',
    },
  ],
};
