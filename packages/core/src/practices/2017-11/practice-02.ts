import type { Practice } from '../../types/practice.js';

export const practice02: Practice<'practice-02'> = {
  type: 'practice',
  id: 'practice-02',
  code: '2',
  slug: 'community-engagement',
  title: 'Community Engagement',
  statement: 'Ensuring and managing community involvement in local government to support good decision making',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 2' },
  leadership: [
    {
      type: 'dimension',
      kind: 'leadership',
      code: '2.L.A',
      letter: 'A',
      practiceId: 'practice-02',
      id: 'practice-02-leadership-a',
      statement:
        'Building relationships among local, state, and federal elected and appointed officials to advocate for the community',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '2.L.B',
      letter: 'B',
      practiceId: 'practice-02',
      id: 'practice-02-leadership-b',
      statement: 'Ensuring robust public outreach in the policy-making process',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '2.L.C',
      letter: 'C',
      practiceId: 'practice-02',
      id: 'practice-02-leadership-c',
      statement:
        'Respecting the governing body’s role in setting direction and vision, and helping staff and the community understand the governing body’s role in the democratic process',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '2.L.D',
      letter: 'D',
      practiceId: 'practice-02',
      id: 'practice-02-leadership-d',
      statement: 'Working to promote civility in public discourse',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '2.L.E',
      letter: 'E',
      practiceId: 'practice-02',
      id: 'practice-02-leadership-e',
      statement:
        'Advocating for diverse viewpoints to be considered and helping the organization seek them out when they appear to be missing.',
    },
  ],
  management: [
    {
      type: 'dimension',
      kind: 'management',
      code: '2.M.A',
      letter: 'A',
      practiceId: 'practice-02',
      id: 'practice-02-management-a',
      statement:
        'Understanding the perspectives of elected officials and being mindful of competing public values in policy recommendations',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '2.M.B',
      letter: 'B',
      practiceId: 'practice-02',
      id: 'practice-02-management-b',
      statement: 'Learning and respecting a community’s history with various political, social, and economic issues',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '2.M.C',
      letter: 'C',
      practiceId: 'practice-02',
      id: 'practice-02-management-c',
      statement:
        'Engaging with and understanding the viewpoints of key stakeholders in the community; committing to ongoing communication about expectations, decisions, and outcomes',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '2.M.D',
      letter: 'D',
      practiceId: 'practice-02',
      id: 'practice-02-management-d',
      statement:
        'Understanding emerging technologies that are designed to promote open dialogue between local government and constituents',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '2.M.E',
      letter: 'E',
      practiceId: 'practice-02',
      id: 'practice-02-management-e',
      statement: 'Employing a range of engagement, positive communication, and conflict resolution methods.',
    },
  ],
};
