import type { Practice } from '../../types/practice.js';

export const practice02: Practice<'practice-02'> = {
  type: 'practice',
  id: 'practice-02',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 2' },
  code: '2',
  slug: 'community-engagement',
  title: 'Community Engagement',
  statement: 'Ensuring and managing community involvement in local government to support good decision making',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-02-leadership-a',
      practiceId: 'practice-02',
      kind: 'leadership',
      code: '2.L.A',
      letter: 'A',
      statement:
        'Building relationships among local, state, and federal elected and appointed officials to advocate for the community',
    },
    {
      type: 'dimension',
      id: 'practice-02-leadership-b',
      practiceId: 'practice-02',
      kind: 'leadership',
      code: '2.L.B',
      letter: 'B',
      statement: 'Ensuring robust public outreach in the policy-making process',
    },
    {
      type: 'dimension',
      id: 'practice-02-leadership-c',
      practiceId: 'practice-02',
      kind: 'leadership',
      code: '2.L.C',
      letter: 'C',
      statement:
        'Respecting the governing body’s role in setting direction and vision, and helping staff and the community understand the governing body’s role in the democratic process',
    },
    {
      type: 'dimension',
      id: 'practice-02-leadership-d',
      practiceId: 'practice-02',
      kind: 'leadership',
      code: '2.L.D',
      letter: 'D',
      statement: 'Working to promote civility in public discourse',
    },
    {
      type: 'dimension',
      id: 'practice-02-leadership-e',
      practiceId: 'practice-02',
      kind: 'leadership',
      code: '2.L.E',
      letter: 'E',
      statement:
        'Advocating for diverse viewpoints to be considered and helping the organization seek them out when they appear to be missing.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-02-management-a',
      practiceId: 'practice-02',
      kind: 'management',
      code: '2.M.A',
      letter: 'A',
      statement:
        'Understanding the perspectives of elected officials and being mindful of competing public values in policy recommendations',
    },
    {
      type: 'dimension',
      id: 'practice-02-management-b',
      practiceId: 'practice-02',
      kind: 'management',
      code: '2.M.B',
      letter: 'B',
      statement: 'Learning and respecting a community’s history with various political, social, and economic issues',
    },
    {
      type: 'dimension',
      id: 'practice-02-management-c',
      practiceId: 'practice-02',
      kind: 'management',
      code: '2.M.C',
      letter: 'C',
      statement:
        'Engaging with and understanding the viewpoints of key stakeholders in the community; committing to ongoing communication about expectations, decisions, and outcomes',
    },
    {
      type: 'dimension',
      id: 'practice-02-management-d',
      practiceId: 'practice-02',
      kind: 'management',
      code: '2.M.D',
      letter: 'D',
      statement:
        'Understanding emerging technologies that are designed to promote open dialogue between local government and constituents',
    },
    {
      type: 'dimension',
      id: 'practice-02-management-e',
      practiceId: 'practice-02',
      kind: 'management',
      code: '2.M.E',
      letter: 'E',
      statement: 'Employing a range of engagement, positive communication, and conflict resolution methods.',
    },
  ],
};
