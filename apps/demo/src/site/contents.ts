import { type Html, html } from './html.js';
import type { ContentsEntry } from './page.js';

/** The table of contents of one page. */
export function contents(entries: readonly ContentsEntry[]): Html {
  return html`<nav class="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">On this page</h2>
    ${list(entries)}
  </nav>`;
}

function list(entries: readonly ContentsEntry[]): Html {
  return html`<ul>${entries.map(
    ({ anchor, text, number, entries: below }) => html`
      <li><a href="#${anchor}">${number && html`<span class="contents-number">${number}</span> `}${text}</a>${below && list(below)}</li>`,
  )}
    </ul>`;
}
