import { html } from '../site/html.js';
import { indexedHeadings } from '../site/indexed-headings.js';
import type { Page } from '../site/page.js';

/** The page that lists every page and its parts; a script narrows the list to what was asked for. */
export function searchPage(pages: readonly Page[]): Page {
  return {
    file: 'search.html',
    title: 'Search and site index',
    summary: 'Every page of this site and its parts. A search above narrows the list to what has your words in it.',
    layout: 'reading',
    script: 'search',
    body: () => html`
    <noscript><p class="edition-line">Scripts are off, so the list below is whole: use your browser’s own search on it.</p></noscript>
    <p id="search-status" class="search-status" role="status"></p>
    <ul class="index">${pages.map(
      (page) => html`
      <li data-page>
        <div data-head><h2><a href="${page.file}">${page.title}</a></h2><p>${page.summary}</p></div>
        <ul>${indexedHeadings(page).map(
          ({ anchor, text, about }) => html`
          <li data-part><a href="${page.file}#${anchor}">${text}</a>${about && html` <span class="quiet">${about}</span>`}</li>`,
        )}
        </ul>
      </li>`,
    )}
    </ul>`,
  };
}
