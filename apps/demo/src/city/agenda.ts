/** The agenda of the council meeting of December 1, 2026, item by item. Invented. */
export const agenda: readonly {
  readonly title: string;
  readonly note?: string;
  readonly items?: readonly string[];
}[] = [
  { title: 'Call to order and roll call' },
  { title: 'Pledge of Allegiance' },
  { title: 'Approval of the agenda' },
  {
    title: 'Public comment',
    note: 'Three minutes a speaker, on anything that is not set for a hearing tonight. Sign in at the door.',
  },
  {
    title: 'Consent agenda',
    note: 'One vote for all of it, unless a council member asks to take an item out.',
    items: [
      'Minutes of November 17, 2026',
      'Payment of claims for November',
      'Contract for sidewalk repair on Weir Street, Ward 2, to the lowest responsible bidder',
      'Acceptance of a library grant for large-print books',
    ],
  },
  {
    title: 'Public hearing: proposed budget for 2027',
    note: 'The Finance Director presents for 15 minutes; then anyone may speak. The vote is on December 15.',
  },
  {
    title: 'Ordinance, first reading: speed limit of 20 miles an hour on streets beside schools',
    note: 'Staff report by Public Works and Police.',
  },
  {
    title: 'Report of the City Manager',
    items: ['Strategic plan: what 412 residents said at the open houses', 'Snow and ice: readiness for the season'],
  },
  { title: 'Council requests and announcements' },
  { title: 'Adjournment' },
];
