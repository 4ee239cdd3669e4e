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
      type: 'dimension',
      id: 'practice-11-leadership-a',
      practiceId: 'practice-11',
      kind: 'leadership',
      code: '11.L.A',
      letter: 'A',
      statement:
        'Remaining future oriented to anticipate how new developments in technology can be applied to local government',
    },
    {
      type: 'dimension',
      id: 'practice-11-leadership-b',
      practiceId: 'practice-11',
      kind: 'leadership',
      code: '11.L.B',
      letter: 'B',
      statement:
        'Being a change agent, role model, and advocate for technology innovation that improves the organization and community',
    },
    {
      type: 'dimension',
      id: 'practice-11-leadership-c',
      practiceId: 'practice-11',
      kind: 'leadership',
      code: '11.L.C',
      letter: 'C',
      statement:
        'Engaging the users of technology in decision making about the tools they use to serve the community and accomplish tasks',
    },
    {
      type: 'dimension',
      id: 'practice-11-leadership-d',
      practiceId: 'practice-11',
      kind: 'leadership',
      code: '11.L.D',
      letter: 'D',
      statement:
        'Sharing data and technology with other communities to improve delivery of service and, ultimately, quality of life.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-11-management-a',
      practiceId: 'practice-11',
      kind: 'management',
      code: '11.M.A',
      letter: 'A',
      statement: "Identifying the organization's technology needs and devising strategic plans to meet those needs",
    },
    {
      type: 'dimension',
      id: 'practice-11-management-b',
      practiceId: 'practice-11',
      kind: 'management',
      code: '11.M.B',
      letter: 'B',
      statement:
        'Managing technology resources to maintain up-to-date systems, software, and infrastructure; establishing a business continuity plan',
    },
    {
      type: 'dimension',
      id: 'practice-11-management-c',
      practiceId: 'practice-11',
      kind: 'management',
      code: '11.M.C',
      letter: 'C',
      statement: 'Ensuring security of information technology systems',
    },
    {
      type: 'dimension',
      id: 'practice-11-management-d',
      practiceId: 'practice-11',
      kind: 'management',
      code: '11.M.D',
      letter: 'D',
      statement: 'Continually exploring work process and process improvements; automating only effective processes.',
    },
  ],
};
