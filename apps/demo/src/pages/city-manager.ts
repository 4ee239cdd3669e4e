import { practiceTag, tenetTag } from '../icma/tags.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const cityManagerPage: Page = {
  file: 'city-manager.html',
  title: 'City Manager’s Office',
  summary:
    'Renata Osei and a staff of six carry out what the council decides, and see that eight departments pull one way.',
  section: 'government',
  layout: 'reading',
  contents: [
    { anchor: 'manager', text: 'The City Manager' },
    { anchor: 'office', text: 'What the office does' },
    { anchor: 'bound', text: 'What binds the office' },
    { anchor: 'practice', text: 'How we work' },
    { anchor: 'reach', text: 'Reach the office' },
  ],
  body: () => html`
    <h2 id="manager">The City Manager</h2>
    <p>Renata Osei came to Alder Falls as assistant city manager in 2016 and was appointed City Manager in 2021, by a vote of seven to none. Before that she ran the budget office of a county and, for her first four years in public service, its night shift at the snow desk.</p>
    <p>She holds office hours on the first Tuesday of each month, from 5:00 to 6:30 p.m., in the lobby of City Hall. No appointment, no form.</p>
    <h2 id="office">What the office does</h2>
    <ul class="plain-list">
      <li>Prepares the budget and reports on it each quarter.</li>
      <li>Brings the council the facts, the choices and a recommendation, in writing, five days before a vote.</li>
      <li>Appoints and reviews the heads of all departments.</li>
      <li>Answers every complaint about the city within ten working days.</li>
      <li>Keeps the emergency plan, and rehearses it each spring.</li>
    </ul>
    <h2 id="bound">What binds the office</h2>
    <p>The City Manager and her assistants are members of ICMA and answer to its <a href="code-of-ethics.html">Code of Ethics</a>. Two tenets decide more of an ordinary week here than any rule of ours:</p>
    <div class="stack">
      ${tenetTag(5)}
      ${tenetTag(10)}
    </div>
    <h2 id="practice">How we work</h2>
    <p>Each spring the office picks three of the 14 <a href="practices.html">ICMA Practices</a> to get better at, and tells the council in its June review how it went. For 2026 they are:</p>
    <div class="rows">
      ${practiceTag(6, { layout: 'row', notice: 'none' })}
      ${practiceTag(7, { layout: 'row', notice: 'none' })}
      ${practiceTag(10, { layout: 'row', notice: 'none' })}
    </div>
    <p>Each of us begins with the <a href="self-assessment.html">self-assessment</a>, alone and in private; what we bring to the table afterwards is up to us. You are welcome to use it too. It goes like this:</p>
    <ol class="plain-list">
      <li><a href="self-assessment.html">Begin</a>: 14, 28 or 166 questions, all practices or the three above, and your answers on your own device or nowhere.</li>
      <li>Stop when the phone rings. The list of practices says on Thursday where you were on Monday.</li>
      <li>Look your answers over, and leave out what you cannot judge.</li>
      <li>Read what follows, take a snapshot to compare with next spring, and print what you want to bring along.</li>
    </ol>
    <p class="quiet">Definitions: ICMA Practices for Effective Local Government Leadership, November 2017.</p>
    <h2 id="reach">Reach the office</h2>
    <p>Second floor of City Hall, <a href="tel:5550106">555-0106</a>, <a href="mailto:manager@alderfalls.example">manager@alderfalls.example</a>. Paul Lindgren, Assistant City Manager, answers for the departments of <a href="services.html#public-works">Public Works</a> and <a href="services.html#community-development">Community Development</a>.</p>`,
};
