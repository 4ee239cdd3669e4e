import type { Practice } from '../../types/practice.js';

export const practice06: Practice<'practice-06'> = {
  type: 'practice',
  id: 'practice-06',
  code: '6',
  slug: 'strategic-leadership',
  title: 'Strategic Leadership',
  statement: 'Defining and communicating a vision and leveraging all resources and tools to achieve it',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 6' },
  leadership: [
    {
      type: 'dimension',
      kind: 'leadership',
      code: '6.L.A',
      letter: 'A',
      practiceId: 'practice-06',
      id: 'practice-06-leadership-a',
      statement:
        'Creating, conveying, and instilling a unified vision and purpose by illustrating and providing examples of what the future will look like',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '6.L.B',
      letter: 'B',
      practiceId: 'practice-06',
      id: 'practice-06-leadership-b',
      statement:
        'Fostering a safe place to take risks and initiative; serving as an example to others by applying lessons learned to future initiatives, decision making, and risk taking',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '6.L.C',
      letter: 'C',
      practiceId: 'practice-06',
      id: 'practice-06-leadership-c',
      statement:
        'Examining the full scope of factors that influence an issue, determining calculated risks, and developing and using relationships and interpersonal skills to build consensus',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '6.L.D',
      letter: 'D',
      practiceId: 'practice-06',
      id: 'practice-06-leadership-d',
      statement: 'Implementing integrated solutions to complex problems that address the needs of all stakeholders',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '6.L.E',
      letter: 'E',
      practiceId: 'practice-06',
      id: 'practice-06-leadership-e',
      statement:
        'Creating new and innovative strategies to deal with rapid change by assessing the environment, synthesizing strategies and plans, ensuring organizational direction and alignment, generating excitement in the workforce, and celebrating new ideas',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '6.L.F',
      letter: 'F',
      practiceId: 'practice-06',
      id: 'practice-06-leadership-f',
      statement:
        'Thinking and acting to instill a culture of continuous improvement; moving the organization forward through consistent examination of methods and integration of new and innovative business trends',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '6.L.G',
      letter: 'G',
      practiceId: 'practice-06',
      id: 'practice-06-leadership-g',
      statement:
        'Demonstrating high interpersonal competence and educating yourself on fundamental concepts such as self-awareness, judgment, emotions, power, resistance to change, and trust.',
    },
  ],
  management: [
    {
      type: 'dimension',
      kind: 'management',
      code: '6.M.A',
      letter: 'A',
      practiceId: 'practice-06',
      id: 'practice-06-management-a',
      statement:
        'Sharing, supporting, and advocating the organization’s mission and vision by developing and communicating the vision to staff and others',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '6.M.B',
      letter: 'B',
      practiceId: 'practice-06',
      id: 'practice-06-management-b',
      statement:
        'Creating an environment through coaching that encourages others to address complex problems using a strategic approach',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '6.M.C',
      letter: 'C',
      practiceId: 'practice-06',
      id: 'practice-06-management-c',
      statement:
        'Providing resources and training to support creative innovation and problem-solving and seeking opportunities for improvement as well as new initiatives.',
    },
  ],
};
