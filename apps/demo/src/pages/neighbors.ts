import { kilnCounty } from '../neighbors/kiln-county.js';
import { waterDistrict } from '../neighbors/water-district.js';
import { weirTownship } from '../neighbors/weir-township.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const neighborsPage: Page = {
  file: 'neighbors.html',
  title: 'On our neighbors’ sites',
  summary: 'Few sites look like ours. Three invented neighbors show the same tags under stylesheets that others wrote.',
  layout: 'reading',
  body: () => html`
    <ul class="neighbors">${[kilnCounty, waterDistrict, weirTownship].map(
      ({ file, title, place, stylesheet }) => html`
      <li>
        <h2><a href="${file}">${place}</a></h2>
        <p>“${title}”</p>
        <p class="quiet">${stylesheet.kind}: ${stylesheet.name}, which ${stylesheet.effect}.</p>
      </li>`,
    )}
    </ul>
    <p>The tags, their attributes, the script and the stylesheet for their text are the same as on our own pages. Nothing is added to make them fit.</p>`,
};
