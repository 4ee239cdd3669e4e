import { practiceTag, tenetTag } from '../icma/tags.js';
import { type Html, html } from '../site/html.js';
import type { Page } from '../site/page.js';

/** What a department does, beside the words it works under. */
const cases: readonly { readonly anchor: string; readonly title: string; readonly text: Html; readonly words: Html }[] =
  [
    {
      anchor: 'purchasing',
      title: 'Buying things with other people’s money',
      text: html`
      <p>Finance buys for all departments. Anyone who scores a bid first signs that neither they nor their family gains from any of the bidders. We return gifts above the price of a cup of coffee, with a letter that says why, and the list of what was returned is read out at the January council meeting.</p>
      <p>Contracts above $25,000 are open to everyone for at least three weeks. Scores are public on the day of the award.</p>`,
      words: tenetTag(12),
    },
    {
      anchor: 'hiring',
      title: 'Hiring, promoting, letting go',
      text: html`
      <p>Human Resources takes names and addresses off applications before a panel reads them. Each panel has three people, one of them from another department, and scores against the posting and nothing else. Nobody sits on a panel for a relative, a neighbor or a former boss.</p>`,
      words: tenetTag(11),
    },
    {
      anchor: 'elections',
      title: 'Election season',
      text: html`
      <p>City managers and department heads here give no money, no endorsement and no yard sign to anyone who runs for the council. From the day that filing opens, candidates for any office get the same briefing, at the same table, with the same papers.</p>`,
      words: tenetTag(7),
    },
    {
      anchor: 'counter',
      title: 'At the counter',
      text: html`
      <p>Three languages are spoken at the counter of Community Development, and a fourth by phone. Every fourth Saturday the counter moves to a school, a mill canteen or the mosque on Race Street, as not everyone can come on a weekday. These statements are on the wall behind it:</p>`,
      words: practiceTag(9, { show: ['definition', 'leadership', 'management'], dimensions: ['L.A', 'L.E', 'M.D'] }),
    },
    {
      anchor: 'training',
      title: 'What every new colleague hears',
      text: html`
      <p>On the first morning of a job with the city, before the badge and the parking permit, comes an hour on ethics with the City Manager: six real cases, no slides. Once a year every department does it again with cases of its own.</p>`,
      words: practiceTag(1, { show: ['definition', 'management'], dimensions: ['M.B', 'M.C', 'M.D', 'M.E'] }),
    },
  ];

export const ethicsPage: Page = {
  file: 'ethics.html',
  title: 'Ethics in our city',
  summary: 'Rules are the least of it. Here is what five departments do, and the professional words they do it by.',
  section: 'ethics',
  layout: 'reading',
  contents: [
    ...cases.map(({ anchor, title }) => ({ anchor, text: title })),
    { anchor: 'concern', text: 'Raise a concern' },
    { anchor: 'whole', text: 'Read the whole text' },
  ],
  body: () => html`
    ${cases.map(
      ({ anchor, title, text, words }) => html`
    <section class="case" aria-labelledby="${anchor}">
      <div><h2 id="${anchor}">${title}</h2>${text}</div>
      ${words}
    </section>`,
    )}
    <section class="case-plain" aria-labelledby="concern">
      <h2 id="concern">Raise a concern</h2>
      <p>Call the ethics line at <a href="tel:5550160">555-0160</a>, at any hour, with or without your name. It rings at the office of the City Attorney, not in any department. You hear within five working days what will happen, and at the end what did. No employee may be punished for a report made in good faith; that is Section 2.44 of our code.</p>
      <h2 id="whole">Read the whole text</h2>
      <p>The <a href="code-of-ethics.html">ICMA Code of Ethics</a>, all twelve tenets, and the <a href="practices.html">14 ICMA Practices</a> with their 166 dimensions stand on this site word for word. Both bind or guide the members of a profession; the city’s own rules are in Chapter 2 of the city code.</p>
    </section>`,
};
