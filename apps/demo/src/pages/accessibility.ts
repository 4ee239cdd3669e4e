import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const accessibilityPage: Page = {
  file: 'accessibility.html',
  title: 'Accessibility statement',
  summary:
    'This site is meant to work for everyone who lives here, on whatever they read it with. Here is how far it does.',
  layout: 'reading',
  contents: [
    { anchor: 'goal', text: 'What we aim at' },
    { anchor: 'checked', text: 'What is checked' },
    { anchor: 'limits', text: 'What is not' },
    { anchor: 'barrier', text: 'Report a barrier' },
  ],
  body: () => html`
    <h2 id="goal">What we aim at</h2>
    <p>The Web Content Accessibility Guidelines (WCAG) 2.2, level AA. The pages can be read and used:</p>
    <ul class="plain-list">
      <li>with a keyboard alone, with focus that can be seen;</li>
      <li>at 320 pixels wide, or at 400 percent zoom, without scrolling sideways, save for wide tables, which scroll by themselves;</li>
      <li>with scripts off: every text stands in the page itself;</li>
      <li>in light or dark, as your device asks for, and with the colors that you force;</li>
      <li>on paper.</li>
    </ul>
    <h2 id="checked">What is checked</h2>
    <p>Each change to this site is tested by machine before it is published: axe-core on every page in light and in dark, at 360 and at 1,280 pixels; valid HTML; every link and anchor; text with scripts off; and that nothing is loaded from anywhere else.</p>
    <h2 id="limits">What is not</h2>
    <p>A machine finds perhaps a third of what stands in a person’s way. The statement of a real city would name here who has used the site with a screen reader, when, and what they found. This city is invented, and nobody has yet.</p>
    <h2 id="barrier">Report a barrier</h2>
    <p>Call <a href="tel:5550100">555-0100</a> or write to <a href="mailto:access@alderfalls.example">access@alderfalls.example</a>. Say which page it was and what you wanted to do. We answer within two working days, and give you what you were after in a way that works for you at once, before we mend the page.</p>`,
};
