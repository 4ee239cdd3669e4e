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
      id: 'practice-06-leadership-a',
      practiceId: 'practice-06',
      letter: 'A',
      kind: 'leadership',
      code: '6.L.A',
      type: 'dimension',
      statement:
        'Creating, conveying, and instilling a unified vision and purpose by illustrating and providing examples of what the future will look like',
    },
    {
      id: 'practice-06-leadership-b',
      practiceId: 'practice-06',
      letter: 'B',
      kind: 'leadership',
      code: '6.L.B',
      type: 'dimension',
      statement:
        'Fostering a safe place to take risks and initiative; serving as an example to others by applying lessons learned to future initiatives, decision making, and risk taking',
    },
    {
      id: 'practice-06-leadership-c',
      practiceId: 'practice-06',
      letter: 'C',
      kind: 'leadership',
      code: '6.L.C',
      type: 'dimension',
      statement:
        'Examining the full scope of factors that influence an issue, determining calculated risks, and developing and using relationships and interpersonal skills to build consensus',
    },
    {
      id: 'practice-06-leadership-d',
      practiceId: 'practice-06',
      letter: 'D',
      kind: 'leadership',
      code: '6.L.D',
      type: 'dimension',
      statement: 'Implementing integrated solutions to complex problems that address the needs of all stakeholders',
    },
    {
      id: 'practice-06-leadership-e',
      practiceId: 'practice-06',
      letter: 'E',
      kind: 'leadership',
      code: '6.L.E',
      type: 'dimension',
      statement:
        'Creating new and innovative strategies to deal with rapid change by assessing the environment, synthesizing strategies and plans, ensuring organizational direction and alignment, generating excitement in the workforce, and celebrating new ideas',
    },
    {
      id: 'practice-06-leadership-f',
      practiceId: 'practice-06',
      letter: 'F',
      kind: 'leadership',
      code: '6.L.F',
      type: 'dimension',
      statement:
        'Thinking and acting to instill a culture of continuous improvement; moving the organization forward through consistent examination of methods and integration of new and innovative business trends',
    },
    {
      id: 'practice-06-leadership-g',
      practiceId: 'practice-06',
      letter: 'G',
      kind: 'leadership',
      code: '6.L.G',
      type: 'dimension',
      statement:
        'Demonstrating high interpersonal competence and educating yourself on fundamental concepts such as self-awareness, judgment, emotions, power, resistance to change, and trust.',
    },
  ],
  management: [
    {
      id: 'practice-06-management-a',
      practiceId: 'practice-06',
      letter: 'A',
      kind: 'management',
      code: '6.M.A',
      type: 'dimension',
      statement:
        'Sharing, supporting, and advocating the organization’s mission and vision by developing and communicating the vision to staff and others',
    },
    {
      id: 'practice-06-management-b',
      practiceId: 'practice-06',
      letter: 'B',
      kind: 'management',
      code: '6.M.B',
      type: 'dimension',
      statement:
        'Creating an environment through coaching that encourages others to address complex problems using a strategic approach',
    },
    {
      id: 'practice-06-management-c',
      practiceId: 'practice-06',
      letter: 'C',
      kind: 'management',
      code: '6.M.C',
      type: 'dimension',
      statement:
        'Providing resources and training to support creative innovation and problem-solving and seeking opportunities for improvement as well as new initiatives.',
    },
  ],
};
