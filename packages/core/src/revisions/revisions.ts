import type { Revision } from '../types/revision.js';

/**
 * What is known to us of ICMA's changes to the wording after each edition held here, oldest first. The notes are ours
 * (editorial), not ICMA's, and none of the new wording is given. A tenet without a row is one of which no later change is
 * known to us, which does not prove that there is none.
 */
export const revisions: readonly Revision[] = [
  {
    id: 'code-of-ethics-2019-10',
    edition: 'code-of-ethics@2017-06',
    date: '2019-10',
    items: ['tenet-01', 'tenet-02'],
    outcome: 'reworded',
    note: 'Tenets 1 and 2 were reworded in October 2019. The source is about tenets 5 and 6 and mentions this; it is named here by its subject.',
    source: { publisher: 'icma.org', title: 'Article on proposed changes to tenets 5 and 6' },
  },
  {
    id: 'code-of-ethics-after-2019',
    edition: 'code-of-ethics@2017-06',
    date: '2019',
    after: true,
    items: ['tenet-05', 'tenet-06'],
    outcome: 'unverified',
    note: 'Changes to tenets 5 and 6 were proposed and the tenets reviewed after 2019. We have not verified the outcome. The source is named here by its subject.',
    source: { publisher: 'icma.org', title: 'Article on proposed changes to tenets 5 and 6' },
  },
  {
    id: 'code-of-ethics-2023-04',
    edition: 'code-of-ethics@2017-06',
    date: '2023-04',
    items: ['tenet-01', 'tenet-04', 'tenet-09', 'tenet-11'],
    outcome: 'reworded',
    note: 'Tenets 1, 4, 9 and 11 were reworded by the ballot of March 2023, announced in April 2023. The guidelines took effect on 2 June 2023.',
    source: { publisher: 'icma.org', title: 'June 2023 guideline revisions' },
  },
  {
    id: 'code-of-ethics-2025-05',
    edition: 'code-of-ethics@2017-06',
    date: '2025-05',
    items: ['tenet-08', 'tenet-10'],
    outcome: 'reworded',
    note: 'Tenets 8 and 10 were reworded by the election of May 2025.',
    source: { publisher: 'icma.org', title: 'May 2025 revisions' },
  },
];
