import { kilnCounty } from '../neighbors/kiln-county.js';
import { neighborLayout } from '../neighbors/neighbor-layout.js';
import { waterDistrict } from '../neighbors/water-district.js';
import { weirTownship } from '../neighbors/weir-township.js';
import { sampleLayout } from '../samples/sample-layout.js';
import { samples } from '../samples/samples.js';
import type { SiteDocument } from './document.js';
import { layout } from './layout.js';
import type { Page } from './page.js';
import { pages } from './pages.js';

/** Every HTML file of the built site: the city's pages, those of its neighbors, and one for each kind of snippet. */
export const documents: readonly SiteDocument[] = [
  ...pages.map(
    (page): SiteDocument => ({
      file: page.file,
      scripts: ['site', ...(holdsTags(page) ? ['tags'] : []), ...(page.script ? [page.script] : [])],
      foreignStyles: [],
      print: (assets) => layout(page, assets),
    }),
  ),
  ...[kilnCounty, waterDistrict, weirTownship].map(
    (neighbor): SiteDocument => ({
      file: neighbor.file,
      scripts: ['tags'],
      foreignStyles: neighbor.stylesheet.files,
      print: (assets) => neighborLayout(neighbor, assets),
    }),
  ),
  ...samples.map(
    (sample): SiteDocument => ({
      file: sample.file,
      scripts: [],
      foreignStyles: ['src/samples/page.css'],
      print: (assets) => sampleLayout(sample, assets),
    }),
  ),
];

/** Whether the page holds one of the two tags that `tags` registers. */
function holdsTags(page: Page): boolean {
  return /<icma-(practice|tenet)\b/.test(page.body().toString());
}
