import { practiceTag, tenetTag } from '../icma/tags.js';
import { html } from '../site/html.js';
import type { Neighbor } from './neighbor.js';

export const waterDistrict: Neighbor = {
  file: 'neighbor-district.html',
  title: 'How we set your water rate',
  place: 'Tamarack River Water District',
  stylesheet: {
    files: ['node_modules/the-new-css-reset/css/reset.css', 'src/neighbors/water-district.css'],
    name: 'the-new-css-reset',
    kind: 'A reset, and forty lines of the district’s own with a root size of 10 pixels',
    effect: 'unsets everything that browsers know of headings, lists and tags, those of others included',
  },
  body: () => html`
<header class="top"><p>Tamarack River Water District</p></header>
<main>
  <h1>How we set your water rate</h1>
  <p>The board of five sets the rate once a year, in March, after two meetings that anyone may attend. The rate pays for pipes, pumps, people and nothing else: the district makes no profit and pays none to anyone.</p>
  <ol class="steps">
    <li>In November staff show what the system will cost for ten years.</li>
    <li>In January the board hears you, once in the afternoon and once in the evening.</li>
    <li>In March it votes. The new rate starts on the July bill.</li>
  </ol>
  <h2>What our manager goes by</h2>
  <p>Our general manager keeps two pages of a longer text over her desk:</p>
  <div class="block">${tenetTag(9, { headingLevel: 3 })}</div>
  <div class="block">${practiceTag(10, { headingLevel: 3, layout: 'full' })}</div>
</main>`,
};
