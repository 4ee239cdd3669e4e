import { renderItemHtml } from '@icma-sdk/elements/html';
import { html, trusted } from '../site/html.js';
import type { Page } from '../site/page.js';

export const practiceMapPage: Page = {
  file: 'practice-map.html',
  title: 'The Practices on one page',
  summary: 'All 14 practices in the four groups of ICMA’s narrative, to walk through here or to print for the wall.',
  section: 'ethics',
  layout: 'reading',
  script: 'map',
  body: () => html`
    <icma-practice-map heading-level="2" class="wide-tag">
${trusted(renderItemHtml('narrative', { headingLevel: 2, link: 'none' }))}
    </icma-practice-map>
    <p>The drawing is ours; ICMA’s document leaves its place for one empty. The words are in <a href="practices.html">the Practices</a>.</p>`,
};
