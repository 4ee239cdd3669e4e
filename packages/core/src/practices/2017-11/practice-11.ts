import type { Practice } from '../../types/practice.js';

export const practice11: Practice<'practice-11'> = {
  type: 'practice',
  id: 'practice-11',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 11' },
  code: '11',
  slug: 'technological-literacy',
  title: 'Technological Literacy',
  statement:
    'Demonstrating an understanding of information technology and ensuring that it is incorporated appropriately in service delivery, information sharing, and public access',
  leadership: [
    {
      id: 'practice-11-leadership-a',
      practiceId: 'practice-11',
      letter: 'A',
      kind: 'leadership',
      code: '11.L.A',
      type: 'dimension',
      statement:
        'Remaining future oriented to anticipate how new developments in technology can be applied to local government',
    },
    {
      id: 'practice-11-leadership-b',
      practiceId: 'practice-11',
      letter: 'B',
      kind: 'leadership',
      code: '11.L.B',
      type: 'dimension',
      statement:
        'Being a change agent, role model, and advocate for technology innovation that improves the organization and community',
    },
    {
      id: 'practice-11-leadership-c',
      practiceId: 'practice-11',
      letter: 'C',
      kind: 'leadership',
      code: '11.L.C',
      type: 'dimension',
      statement:
        'Engaging the users of technology in decision making about the tools they use to serve the community and accomplish tasks',
    },
    {
      id: 'practice-11-leadership-d',
      practiceId: 'practice-11',
      letter: 'D',
      kind: 'leadership',
      code: '11.L.D',
      type: 'dimension',
      statement:
        'Sharing data and technology with other communities to improve delivery of service and, ultimately, quality of life.',
    },
  ],
  management: [
    {
      id: 'practice-11-management-a',
      practiceId: 'practice-11',
      letter: 'A',
      kind: 'management',
      code: '11.M.A',
      type: 'dimension',
      statement: "Identifying the organization's technology needs and devising strategic plans to meet those needs",
    },
    {
      id: 'practice-11-management-b',
      practiceId: 'practice-11',
      letter: 'B',
      kind: 'management',
      code: '11.M.B',
      type: 'dimension',
      statement:
        'Managing technology resources to maintain up-to-date systems, software, and infrastructure; establishing a business continuity plan',
    },
    {
      id: 'practice-11-management-c',
      practiceId: 'practice-11',
      letter: 'C',
      kind: 'management',
      code: '11.M.C',
      type: 'dimension',
      statement: 'Ensuring security of information technology systems',
    },
    {
      id: 'practice-11-management-d',
      practiceId: 'practice-11',
      letter: 'D',
      kind: 'management',
      code: '11.M.D',
      type: 'dimension',
      statement: 'Continually exploring work process and process improvements; automating only effective processes.',
    },
  ],
};
