import type { Practice } from '../../types/practice.js';

export const practice02: Practice<'practice-02'> = {
  type: 'practice',
  id: 'practice-02',
  code: '2',
  slug: 'community-engagement',
  title: 'Community Engagement',
  statement: 'Ensuring and managing community involvement in local government to support good decision making',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-02-leadership-a',
      code: '2.L.A',
      kind: 'leadership',
      letter: 'A',
      practiceId: 'practice-02',
      statement:
        'Building relationships among local, state, and federal elected and appointed officials to advocate for the community',
    },
    {
      type: 'dimension',
      id: 'practice-02-leadership-b',
      code: '2.L.B',
      kind: 'leadership',
      letter: 'B',
      practiceId: 'practice-02',
      statement: 'Ensuring robust public outreach in the policy-making process',
    },
    {
      type: 'dimension',
      id: 'practice-02-leadership-c',
      code: '2.L.C',
      kind: 'leadership',
      letter: 'C',
      practiceId: 'practice-02',
      statement:
        'Respecting the governing body’s role in setting direction and vision, and helping staff and the community understand the governing body’s role in the democratic process',
    },
    {
      type: 'dimension',
      id: 'practice-02-leadership-d',
      code: '2.L.D',
      kind: 'leadership',
      letter: 'D',
      practiceId: 'practice-02',
      statement: 'Working to promote civility in public discourse',
    },
    {
      type: 'dimension',
      id: 'practice-02-leadership-e',
      code: '2.L.E',
      kind: 'leadership',
      letter: 'E',
      practiceId: 'practice-02',
      statement:
        'Advocating for diverse viewpoints to be considered and helping the organization seek them out when they appear to be missing.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-02-management-a',
      code: '2.M.A',
      kind: 'management',
      letter: 'A',
      practiceId: 'practice-02',
      statement:
        'Understanding the perspectives of elected officials and being mindful of competing public values in policy recommendations',
    },
    {
      type: 'dimension',
      id: 'practice-02-management-b',
      code: '2.M.B',
      kind: 'management',
      letter: 'B',
      practiceId: 'practice-02',
      statement: 'Learning and respecting a community’s history with various political, social, and economic issues',
    },
    {
      type: 'dimension',
      id: 'practice-02-management-c',
      code: '2.M.C',
      kind: 'management',
      letter: 'C',
      practiceId: 'practice-02',
      statement:
        'Engaging with and understanding the viewpoints of key stakeholders in the community; committing to ongoing communication about expectations, decisions, and outcomes',
    },
    {
      type: 'dimension',
      id: 'practice-02-management-d',
      code: '2.M.D',
      kind: 'management',
      letter: 'D',
      practiceId: 'practice-02',
      statement:
        'Understanding emerging technologies that are designed to promote open dialogue between local government and constituents',
    },
    {
      type: 'dimension',
      id: 'practice-02-management-e',
      code: '2.M.E',
      kind: 'management',
      letter: 'E',
      practiceId: 'practice-02',
      statement: 'Employing a range of engagement, positive communication, and conflict resolution methods.',
    },
  ],
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 2' },
};
