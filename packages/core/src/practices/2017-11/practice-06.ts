import type { Practice } from '../../types/practice.js';

export const practice06: Practice<'practice-06'> = {
  type: 'practice',
  id: 'practice-06',
  code: '6',
  slug: 'strategic-leadership',
  title: 'Strategic Leadership',
  statement: 'Defining and communicating a vision and leveraging all resources and tools to achieve it',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-06-leadership-a',
      code: '6.L.A',
      kind: 'leadership',
      letter: 'A',
      practiceId: 'practice-06',
      statement:
        'Creating, conveying, and instilling a unified vision and purpose by illustrating and providing examples of what the future will look like',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-b',
      code: '6.L.B',
      kind: 'leadership',
      letter: 'B',
      practiceId: 'practice-06',
      statement:
        'Fostering a safe place to take risks and initiative; serving as an example to others by applying lessons learned to future initiatives, decision making, and risk taking',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-c',
      code: '6.L.C',
      kind: 'leadership',
      letter: 'C',
      practiceId: 'practice-06',
      statement:
        'Examining the full scope of factors that influence an issue, determining calculated risks, and developing and using relationships and interpersonal skills to build consensus',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-d',
      code: '6.L.D',
      kind: 'leadership',
      letter: 'D',
      practiceId: 'practice-06',
      statement: 'Implementing integrated solutions to complex problems that address the needs of all stakeholders',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-e',
      code: '6.L.E',
      kind: 'leadership',
      letter: 'E',
      practiceId: 'practice-06',
      statement:
        'Creating new and innovative strategies to deal with rapid change by assessing the environment, synthesizing strategies and plans, ensuring organizational direction and alignment, generating excitement in the workforce, and celebrating new ideas',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-f',
      code: '6.L.F',
      kind: 'leadership',
      letter: 'F',
      practiceId: 'practice-06',
      statement:
        'Thinking and acting to instill a culture of continuous improvement; moving the organization forward through consistent examination of methods and integration of new and innovative business trends',
    },
    {
      type: 'dimension',
      id: 'practice-06-leadership-g',
      code: '6.L.G',
      kind: 'leadership',
      letter: 'G',
      practiceId: 'practice-06',
      statement:
        'Demonstrating high interpersonal competence and educating yourself on fundamental concepts such as self-awareness, judgment, emotions, power, resistance to change, and trust.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-06-management-a',
      code: '6.M.A',
      kind: 'management',
      letter: 'A',
      practiceId: 'practice-06',
      statement:
        'Sharing, supporting, and advocating the organization’s mission and vision by developing and communicating the vision to staff and others',
    },
    {
      type: 'dimension',
      id: 'practice-06-management-b',
      code: '6.M.B',
      kind: 'management',
      letter: 'B',
      practiceId: 'practice-06',
      statement:
        'Creating an environment through coaching that encourages others to address complex problems using a strategic approach',
    },
    {
      type: 'dimension',
      id: 'practice-06-management-c',
      code: '6.M.C',
      kind: 'management',
      letter: 'C',
      practiceId: 'practice-06',
      statement:
        'Providing resources and training to support creative innovation and problem-solving and seeking opportunities for improvement as well as new initiatives.',
    },
  ],
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 6' },
};
