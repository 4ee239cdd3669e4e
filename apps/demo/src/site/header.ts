import { Html, html } from './html.js';
import type { Page } from './page.js';
import { sections } from './sections.js';

/** Skip link, the line that says the city is invented, wordmark, search and the five sections. */
export function header(page: Page): Html {
  return html`
<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header">
  <p class="sample-line"><span class="frame"><span><strong>Sample site.</strong> Alder Falls is an invented city.</span> <a href="./storybook/">Browse the elements in Storybook</a></span></p>
  <div class="frame masthead">
    <a class="wordmark" href="index.html"${page.file === 'index.html' && new Html(' aria-current="page"')}>${mark}<span><span class="wordmark-small">City of</span> Alder Falls</span></a>
    <button class="menu-button" type="button" popovertarget="menu">Menu</button>
    <div class="menu" id="menu" popover>
      <button class="menu-close" type="button" popovertarget="menu" popovertargetaction="hide">Close</button>
      <search>
        <form class="search-form" action="search.html">
          <label for="search-field">Search this site</label>
          <div class="search-row"><input id="search-field" name="q" type="search" autocomplete="off"><button type="submit">Search</button></div>
        </form>
      </search>
      <nav aria-label="Main">
        <ul class="sections">${sections.map(
          (section) => html`
          <li><a href="${section.file}"${current(page, section)}>${section.text}</a></li>`,
        )}
        </ul>
      </nav>
    </div>
  </div>
</header>`;
}

function current(page: Page, section: (typeof sections)[number]): Html | false {
  if (page.file === section.file) return new Html(' aria-current="page"');
  return page.section === section.id && new Html(' aria-current="true"');
}

/** An alder leaf over three lines of falling water. */
const mark = html`<svg class="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <path class="mark-leaf" d="M24 3c8.5 3.2 13 9 13 15.6 0 6.9-5 11.9-11.6 12.9V14.5h-2.8v17C16 30.500 11 25.500 11 18.600 11 12 15.500 6.200 24 3z"/>
      <path class="mark-water" d="M9 37.500c5-3.300 10-3.300 15 0s10 3.300 15 0M13 44c3.700-2.600 7.300-2.600 11 0s7.300 2.600 11 0"/>
    </svg>`;
