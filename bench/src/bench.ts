/** `pnpm bench`: every figure that one run can measure, beside its bound, in one table; exits 1 if one is past it, or could not be measured. */
import { assessmentBytes } from './assessment/bytes.js';
import { damagedFiles } from './assessment/damaged-files.js';
import { promises } from './assessment/promises.js';
import { resultsSpeed } from './assessment/results-speed.js';
import { shareLength } from './assessment/share-length.js';
import { chromiumVersion } from './browser/in-chromium.js';
import { coreBytes } from './core-bytes.js';
import { coreImport } from './core-import.js';
import { readingPages } from './demo/reading-pages.js';
import { bundledTag } from './elements/bundled-tag.js';
import { cdnBytes } from './elements/cdn-bytes.js';
import { keystroke } from './elements/keystroke.js';
import { mountCards } from './elements/mount-cards.js';
import { mountsRetained } from './elements/mounts-retained.js';
import { requests } from './elements/requests.js';
import { elementsBytes } from './elements-bytes.js';
import { type Figure, holds, table } from './figure.js';
import { clickToPaint } from './form/click-to-paint.js';
import { firstRender } from './form/first-render.js';
import { inputsRetained } from './form/inputs-retained.js';
import { kills } from './form/kills.js';
import { reloads } from './form/reloads.js';
import { saved } from './form/saved.js';
import { slowPhone } from './form/slow-phone.js';
import { machine } from './machine.js';
import { queryBytes } from './query/bytes.js';
import { filterSpeed } from './query/filter-speed.js';
import { relevance } from './query/relevance.js';
import { searchSpeed } from './query/search-speed.js';

/** What each package and page is measured by, in the order of the table. */
const parts: readonly (readonly [name: string, ...(() => Figure[] | Promise<Figure[]>)[]])[] = [
  ['core', coreBytes, coreImport],
  ['query', queryBytes, relevance, searchSpeed, filterSpeed],
  ['assessment', assessmentBytes, shareLength, resultsSpeed, damagedFiles, promises],
  ['elements', cdnBytes, elementsBytes, bundledTag, mountCards, keystroke, mountsRetained, requests],
  [
    'the form',
    firstRender,
    slowPhone,
    clickToPaint,
    saved,
    () => inputsRetained(20_000),
    () => reloads(40),
    () => kills(20),
  ],
  ['the demo', readingPages],
];

const began = Date.now();
const figures: Figure[] = [];
for (const [name, ...measures] of parts) {
  console.error(`Measuring ${name} …`);
  for (const measure of measures) figures.push(...(await measure()));
}
const chromium = await chromiumVersion();
console.log(table(figures));
const past = figures.filter((figure) => !holds(figure));
console.log(
  `${figures.length} figures, ${past.length} past their bounds${past.map(({ name }) => `\n  ${name}`).join('')}`,
);
console.log(
  `${machine()}; Chromium ${chromium ?? 'none: what pages cost is not measured'}; ${Math.round((Date.now() - began) / 1000)} s`,
);
console.log(
  'Not measured here, as it takes an hour or a fresh clone: mutation scores, a million damaged files, a thousand kills, 500 reloads, how long `npm test` takes. docs/proofs.md has the last results.',
);
process.exitCode = past.length === 0 && chromium ? 0 : 1;
