import { practiceTag } from '../icma/tags.js';
import { type Html, html } from '../site/html.js';

/** A news item, whole. Invented. */
export interface NewsItem {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly title: string;
  readonly summary: string;
  readonly text: Html;
}

/** News, latest first. */
export const news: readonly NewsItem[] = [
  {
    id: 'budget-2027',
    day: '2026-11-18',
    title: 'The budget for 2027 goes to a public hearing on December 1',
    summary: 'The proposal holds the property tax rate where it is and adds a second crew for street repair.',
    text: html`
      <p>The City Manager has put the proposed budget for 2027 before the council: $41.6 million for day-to-day services and $9.8 million for building and repair. It keeps the property tax rate where it is, adds a second crew for street repair from April, and sets aside the eighth yearly payment toward replacing the Weir Street water main.</p>
      <p>Anyone may speak at the hearing on Tuesday, December 1, at 7:00 p.m. in the Council Chamber. The full document and an eight-page summary are at the <a href="services.html#finance">Finance counter</a> and at both library desks. The <a href="meetings.html#agenda">agenda is here</a>.</p>`,
  },
  {
    id: 'strategic-plan',
    day: '2026-11-12',
    title: 'What 412 residents told us for the next strategic plan',
    summary: 'Four open houses, one question: what should be better here in five years?',
    text: html`
      <p>Between September and November staff held four open houses, one in each ward, and asked a single question: what should be better here in five years? Safer crossings came first, then housing that teachers and nurses can afford, then lighting along the river trail. Every answer, without names, goes to the council on December 1.</p>
      <p>The city plans by the professional practices of its management staff. For this round, two statements of Practice 7 set the method:</p>
      ${practiceTag(7, { show: ['leadership', 'management'], dimensions: ['L.D', 'M.A'], headingLevel: 3 })}`,
  },
  {
    id: 'footbridge',
    day: '2026-11-05',
    title: 'The Mill Street footbridge is open again',
    summary: 'New deck, new railings, and a ramp at each end in place of the steps.',
    text: html`
      <p>The footbridge below the falls opened again on Thursday, two weeks ahead of schedule. It has a new deck and railings, and ramps at both ends in place of the steps, so the river trail now runs without a stair from Foundry Square to Kiln Park.</p>
      <p>The work cost $1.14 million, of which the city paid 30 percent. Bicycles may cross at walking pace.</p>`,
  },
  {
    id: 'leaves',
    day: '2026-10-28',
    title: 'Leaf collection by ward, from November 2',
    summary: 'Rake leaves to the curb, not into the street. Bags are not needed.',
    text: html`
      <p>Crews collect leaves in Wards 1 and 2 in the weeks of November 2 and 16, and in Wards 3 and 4 in the weeks of November 9 and 23. Rake leaves to the curb, not into the street, by Monday morning; bags are not needed. Questions: <a href="services.html#public-works">Public Works</a>.</p>`,
  },
];
