import { practices, tenets } from '@icma-sdk/core';
import { tenetPractice } from '@icma-sdk/core/associations';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

const titleOf = new Map(practices.map(({ id, code, title }) => [id as string, `${code}. ${title}`]));

export const crosswalkPage: Page = {
  file: 'crosswalk.html',
  title: 'Where tenets meet practices',
  summary:
    'Which tenets of the Code bear on which practices: for whoever prepares a training, a review or a hiring panel.',
  section: 'ethics',
  layout: 'reading',
  script: 'crosswalk',
  body: () => html`
    <p class="edition-line">ICMA does not publish this table. Each mark, opened, says whether the text itself makes the connection or whether it is our reading.</p>
    <icma-crosswalk heading-level="2" class="wide-tag">
      <p>Without scripts, this is the table as a list: each tenet with the practices it bears on. This is our reading, not ICMA’s.</p>
      <dl class="plain-list">${tenets.map(
        ({ id, code, title }) => html`
        <dt>${code}. ${title}</dt>
        <dd>${tenetPractice
          .filter(({ origin }) => origin === id)
          .map(({ destination }) => titleOf.get(destination))
          .join('; ')}</dd>`,
      )}
      </dl>
    </icma-crosswalk>
    <p>The words themselves are in the <a href="code-of-ethics.html">Code of Ethics</a> and the <a href="practices.html">Practices</a>; <a href="practice-map.html">the map</a> shows how the Practices hang together.</p>`,
};
