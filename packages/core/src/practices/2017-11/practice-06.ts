import type { Practice } from '../../types/practice.js';

export const practice06: Practice<'practice-06'> = {
  type: 'practice',
  id: 'practice-06',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 6' },
  code: '6',
  slug: 'strategic-leadership',
  title: 'Strategic Leadership',
  statement: 'Defining and communicating a vision and leveraging all resources and tools to achieve it',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-06-leadership-a',
      practiceId: 'practice-06',
      kind: 'leadership',
      code: '6.L.A',
      letter: 'A',
      statement:
        'Creating, conveying, and instilling a unified vision and purpose by illustrating and providing examples of what the future will look like',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-b',
      practiceId: 'practice-06',
      kind: 'leadership',
      code: '6.L.B',
      letter: 'B',
      statement:
        'Fostering a safe place to take risks and initiative; serving as an example to others by applying lessons learned to future initiatives, decision making, and risk taking',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-c',
      practiceId: 'practice-06',
      kind: 'leadership',
      code: '6.L.C',
      letter: 'C',
      statement:
        'Examining the full scope of factors that influence an issue, determining calculated risks, and developing and using relationships and interpersonal skills to build consensus',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-d',
      practiceId: 'practice-06',
      kind: 'leadership',
      code: '6.L.D',
      letter: 'D',
      statement: 'Implementing integrated solutions to complex problems that address the needs of all stakeholders',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-e',
      practiceId: 'practice-06',
      kind: 'leadership',
      code: '6.L.E',
      letter: 'E',
      statement:
        'Creating new and innovative strategies to deal with rapid change by assessing the environment, synthesizing strategies and plans, ensuring organizational direction and alignment, generating excitement in the workforce, and celebrating new ideas',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-f',
      practiceId: 'practice-06',
      kind: 'leadership',
      code: '6.L.F',
      letter: 'F',
      statement:
        'Thinking and acting to instill a culture of continuous improvement; moving the organization forward through consistent examination of methods and integration of new and innovative business trends',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-g',
      practiceId: 'practice-06',
      kind: 'leadership',
      code: '6.L.G',
      letter: 'G',
      statement:
        'Demonstrating high interpersonal competence and educating yourself on fundamental concepts such as self-awareness, judgment, emotions, power, resistance to change, and trust.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-06-management-a',
      practiceId: 'practice-06',
      kind: 'management',
      code: '6.M.A',
      letter: 'A',
      statement:
        'Sharing, supporting, and advocating the organization’s mission and vision by developing and communicating the vision to staff and others',
    },
    {
      type: 'dimension',
      id: 'practice-06-management-b',
      practiceId: 'practice-06',
      kind: 'management',
      code: '6.M.B',
      letter: 'B',
      statement:
        'Creating an environment through coaching that encourages others to address complex problems using a strategic approach',
    },
    {
      type: 'dimension',
      id: 'practice-06-management-c',
      practiceId: 'practice-06',
      kind: 'management',
      code: '6.M.C',
      letter: 'C',
      statement:
        'Providing resources and training to support creative innovation and problem-solving and seeking opportunities for improvement as well as new initiatives.',
    },
  ],
};
