import { council } from '../city/council.js';
import { tenetTag } from '../icma/tags.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const governmentPage: Page = {
  file: 'government.html',
  title: 'How the city is governed',
  summary:
    'Residents elect a council. The council sets policy and appoints one professional, the City Manager, to carry it out.',
  section: 'government',
  layout: 'reading',
  contents: [
    { anchor: 'form', text: 'Council and manager' },
    { anchor: 'who-decides', text: 'Who decides what' },
    { anchor: 'council', text: 'City Council' },
    { anchor: 'credit', text: 'Whose policies they are' },
    { anchor: 'take-part', text: 'Take part' },
  ],
  body: () => html`
    <h2 id="form">Council and manager</h2>
    <p>Alder Falls has had the council–manager form of government since the charter of 1951. It works like this:</p>
    <ol class="chain">
      <li><strong>Residents</strong> elect a mayor and six council members, for four years, without party labels.</li>
      <li><strong>The council</strong> sets the direction: it adopts ordinances, the budget and the strategic plan.</li>
      <li><strong>The City Manager</strong>, chosen by the council for training and experience, advises it and carries out what it decides.</li>
      <li><strong>Departments</strong> do the work, and answer to the City Manager.</li>
    </ol>
    <p>The manager serves at the pleasure of the council, which reviews the manager’s work in public each June and can end the appointment at any meeting.</p>
    <h2 id="who-decides">Who decides what</h2>
    <section class="table-scroll" tabindex="0" aria-labelledby="who-decides">
      <table>
        <thead><tr><th scope="col">Question</th><th scope="col">City Council</th><th scope="col">City Manager</th></tr></thead>
        <tbody>
          <tr><th scope="row">Budget</th><td>Adopts it, after a public hearing</td><td>Proposes it, then spends within it</td></tr>
          <tr><th scope="row">Ordinances</th><td>Adopts them</td><td>Drafts them on request and sees that they are kept</td></tr>
          <tr><th scope="row">Staff</th><td>Appoints the City Manager and the City Attorney</td><td>Hires and directs everyone else, on merit</td></tr>
          <tr><th scope="row">Strategic plan</th><td>Chooses the goals</td><td>Reports on them twice a year</td></tr>
          <tr><th scope="row">A pothole</th><td>Passes it on</td><td>Has it filled</td></tr>
        </tbody>
      </table>
    </section>
    <h2 id="council">City Council</h2>
    <ul class="people">${council.map(
      ({ name, seat, until }) => html`
      <li><strong>${name}</strong> <span>${seat}</span> <span class="quiet">Term to ${until}</span></li>`,
    )}
    </ul>
    <p>Write to all seven at <a href="mailto:council@alderfalls.example">council@alderfalls.example</a>. Letters become part of the public record.</p>
    <h2 id="credit">Whose policies they are</h2>
    <p>The manager advises, often in public and sometimes against the mood of the room. Once the council has voted, the policy is the council’s. The code that the <a href="city-manager.html">City Manager’s Office</a> works under says so:</p>
    ${tenetTag(6, { headingLevel: 3 })}
    <h2 id="take-part">Take part</h2>
    <p>Come to a <a href="meetings.html">meeting</a>, <a href="meetings.html#speak">speak</a> at one, or apply for a board: the City Clerk takes applications for nine boards and commissions until December 18.</p>`,
};
