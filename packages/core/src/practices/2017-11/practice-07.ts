import type { Practice } from '../../types/practice.js';

export const practice07: Practice<'practice-07'> = {
  type: 'practice',
  id: 'practice-07',
  code: '7',
  slug: 'strategic-planning',
  title: 'Strategic Planning',
  statement:
    'Developing a plan of action that brings the community together, provides clarity of purpose and priorities, and guides the organization’s actions in achieving its goals and objectives',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-07-leadership-a',
      code: '7.L.A',
      kind: 'leadership',
      letter: 'A',
      practiceId: 'practice-07',
      statement:
        'Ensuring the organization is focused on the core mission, plans are implemented, and resources are available to achieve the plan’s goals and objectives.',
    },
    {
      type: 'dimension',
      id: 'practice-07-leadership-b',
      code: '7.L.B',
      kind: 'leadership',
      letter: 'B',
      practiceId: 'practice-07',
      statement:
        'Ensuring that the social responsibility of the organization is well understood and forms part of the planning process',
    },
    {
      type: 'dimension',
      id: 'practice-07-leadership-c',
      code: '7.L.C',
      kind: 'leadership',
      letter: 'C',
      practiceId: 'practice-07',
      statement:
        'Making sure the plan ties all parts of the organization together and that everyone sees themselves in the plan and is invested in the plan',
    },
    {
      type: 'dimension',
      id: 'practice-07-leadership-d',
      code: '7.L.D',
      kind: 'leadership',
      letter: 'D',
      practiceId: 'practice-07',
      statement:
        'Making sure that the planning process is highly participative, involves all levels of the organization, has strong support from the elected officials and the community, and coalesces everyone around the plan',
    },
    {
      type: 'dimension',
      id: 'practice-07-leadership-e',
      code: '7.L.E',
      kind: 'leadership',
      letter: 'E',
      practiceId: 'practice-07',
      statement:
        'Building an integrated planning system that begins with the community and flows to corporate, operational, and individual plans. Plan examples include short- and long-term financial, human resource and workforce, enterprise-wide technology, capital improvement and asset management, and community.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-07-management-a',
      code: '7.M.A',
      kind: 'management',
      letter: 'A',
      practiceId: 'practice-07',
      statement:
        'Carrying out the planning process incorporating the needs of all stakeholders, including input from the community, elected officials, and staff',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-b',
      code: '7.M.B',
      kind: 'management',
      letter: 'B',
      practiceId: 'practice-07',
      statement:
        'Completing an environmental scan and assessment of organizational strengths, weaknesses, opportunities, and threats including major economic, social, and competitive factors',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-c',
      code: '7.M.C',
      kind: 'management',
      letter: 'C',
      practiceId: 'practice-07',
      statement:
        'Developing a vision and mission for the organization that are aspirational and reflect the organization’s social responsibility',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-d',
      code: '7.M.D',
      kind: 'management',
      letter: 'D',
      practiceId: 'practice-07',
      statement: 'Ensuring that organizational values are incorporated into strategy and plans at all levels',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-e',
      code: '7.M.E',
      kind: 'management',
      letter: 'E',
      practiceId: 'practice-07',
      statement: 'Determining goals and key strategic objectives and indicators',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-f',
      code: '7.M.F',
      kind: 'management',
      letter: 'F',
      practiceId: 'practice-07',
      statement: 'Completing a strategic planning document',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-g',
      code: '7.M.G',
      kind: 'management',
      letter: 'G',
      practiceId: 'practice-07',
      statement: 'Implementing the strategic plan',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-h',
      code: '7.M.H',
      kind: 'management',
      letter: 'H',
      practiceId: 'practice-07',
      statement:
        'Assessing the results of the planning effort through data collection and measurement and benchmarking of performance',
    },
    {
      type: 'dimension',
      id: 'practice-07-management-i',
      code: '7.M.I',
      kind: 'management',
      letter: 'I',
      practiceId: 'practice-07',
      statement:
        'Ensuring necessary improvements to processes and systems so that attainment of goals and objectives is possible.',
    },
  ],
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 7' },
};
