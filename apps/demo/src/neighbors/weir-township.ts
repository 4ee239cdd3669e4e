import { practiceTag, tenetTag } from '../icma/tags.js';
import { html } from '../site/html.js';
import type { Neighbor } from './neighbor.js';

export const weirTownship: Neighbor = {
  file: 'neighbor-township.html',
  title: 'Your first week with the township',
  place: 'Weir Township',
  stylesheet: {
    files: [
      'node_modules/@cagovweb/state-template/dist/css/cagov.core.min.css',
      'node_modules/@cagovweb/state-template/dist/css/colortheme-trinity.min.css',
    ],
    name: 'the California State Web Template',
    kind: 'A government’s theme for content management systems',
    effect: 'brings 460 kB of its own rules, most of them for things that are not on this page',
  },
  body: () => html`
<header class="bg-primary text-white p-y-md">
  <div class="container"><p class="h3 m-0 text-white">Weir Township</p></div>
</header>
<main class="main-content container p-y-lg">
  <h1>Your first week with the township</h1>
  <p class="lead">Welcome. Whatever you were hired for, you now work for 6,300 people who will meet you in the grocery store.</p>
  <h2>Monday</h2>
  <p>Keys, badge, a hard hat even if you work at a desk, and coffee with the Township Manager, who will read you one sentence aloud:</p>
  ${tenetTag(12, { headingLevel: 3 })}
  <h2>Tuesday to Thursday</h2>
  <ul>
    <li>A day on a snowplow, a day at the counter, a day with the assessor.</li>
    <li>Lunch with someone who has been here for twenty years.</li>
  </ul>
  <h2>Friday</h2>
  <p>You and your supervisor go through what she owes you from now on. It is this:</p>
  ${practiceTag(4, { headingLevel: 3 })}
</main>`,
};
