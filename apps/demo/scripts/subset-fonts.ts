/**
 * Writes the two font files of the site: the characters that its pages need and no more, at the weights in use. Run it when
 * a font is updated or a page needs another character; the files are kept in the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const beyond = '\u00a0·–—‘’“”…éñ';
/** What is set as code stands in another face, and headings hold words and numbers. */
const inText = `${printable.replace(/[\\^`{|}~]/g, '')}${beyond}©×→`;
const inHeadings = `${printable.replace(/[^\w\s&'(),.:;?!/-]|_/g, '')}${beyond}`;

const fonts = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader-600.woff2',
    text: inHeadings,
    variationAxes: { wght: 600, opsz: 36 },
  },
  {
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'public-sans-400-700.woff2',
    text: inText,
    variationAxes: { wght: { min: 400, max: 700 } },
  },
];

const options = { targetFormat: 'woff2', keepFeatures: ['kern', 'liga', 'tnum'], noHinting: true } as const;

for (const { from, to, text, variationAxes } of fonts) {
  const whole = readFileSync(fileURLToPath(import.meta.resolve(from)));
  const small = await subsetFont(whole, text, { ...options, variationAxes });
  writeFileSync(new URL(`../src/styles/fonts/${to}`, import.meta.url), small);
  console.log(`${to}: ${small.length} bytes of ${whole.length}`);
}
