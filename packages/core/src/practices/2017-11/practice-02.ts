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
      id: 'practice-02-leadership-a',
      practiceId: 'practice-02',
      letter: 'A',
      kind: 'leadership',
      code: '2.L.A',
      type: 'dimension',
      statement:
        'Building relationships among local, state, and federal elected and appointed officials to advocate for the community',
    },
    {
      id: 'practice-02-leadership-b',
      practiceId: 'practice-02',
      letter: 'B',
      kind: 'leadership',
      code: '2.L.B',
      type: 'dimension',
      statement: 'Ensuring robust public outreach in the policy-making process',
    },
    {
      id: 'practice-02-leadership-c',
      practiceId: 'practice-02',
      letter: 'C',
      kind: 'leadership',
      code: '2.L.C',
      type: 'dimension',
      statement:
        'Respecting the governing body’s role in setting direction and vision, and helping staff and the community understand the governing body’s role in the democratic process',
    },
    {
      id: 'practice-02-leadership-d',
      practiceId: 'practice-02',
      letter: 'D',
      kind: 'leadership',
      code: '2.L.D',
      type: 'dimension',
      statement: 'Working to promote civility in public discourse',
    },
    {
      id: 'practice-02-leadership-e',
      practiceId: 'practice-02',
      letter: 'E',
      kind: 'leadership',
      code: '2.L.E',
      type: 'dimension',
      statement:
        'Advocating for diverse viewpoints to be considered and helping the organization seek them out when they appear to be missing.',
    },
  ],
  management: [
    {
      id: 'practice-02-management-a',
      practiceId: 'practice-02',
      letter: 'A',
      kind: 'management',
      code: '2.M.A',
      type: 'dimension',
      statement:
        'Understanding the perspectives of elected officials and being mindful of competing public values in policy recommendations',
    },
    {
      id: 'practice-02-management-b',
      practiceId: 'practice-02',
      letter: 'B',
      kind: 'management',
      code: '2.M.B',
      type: 'dimension',
      statement: 'Learning and respecting a community’s history with various political, social, and economic issues',
    },
    {
      id: 'practice-02-management-c',
      practiceId: 'practice-02',
      letter: 'C',
      kind: 'management',
      code: '2.M.C',
      type: 'dimension',
      statement:
        'Engaging with and understanding the viewpoints of key stakeholders in the community; committing to ongoing communication about expectations, decisions, and outcomes',
    },
    {
      id: 'practice-02-management-d',
      practiceId: 'practice-02',
      letter: 'D',
      kind: 'management',
      code: '2.M.D',
      type: 'dimension',
      statement:
        'Understanding emerging technologies that are designed to promote open dialogue between local government and constituents',
    },
    {
      id: 'practice-02-management-e',
      practiceId: 'practice-02',
      letter: 'E',
      kind: 'management',
      code: '2.M.E',
      type: 'dimension',
      statement: 'Employing a range of engagement, positive communication, and conflict resolution methods.',
    },
  ],
};
