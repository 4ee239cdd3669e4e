import { kilnCounty } from '../neighbors/kiln-county.js';
import { neighborLayout } from '../neighbors/neighbor-layout.js';
import { waterDistrict } from '../neighbors/water-district.js';
import { weirTownship } from '../neighbors/weir-township.js';
import type { SiteDocument } from './document.js';
import { layout } from './layout.js';
import { pages } from './pages.js';

/** Every HTML file of the built site: the city's pages, and those of its neighbors. */
export const documents: readonly SiteDocument[] = [
  ...pages.map(
    (page): SiteDocument => ({
      file: page.file,
      scripts: ['site', ...(page.script ? [page.script] : [])],
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
];
