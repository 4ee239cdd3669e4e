import { expect, test } from 'vitest';
import { bodyOf, forBook, sectionOf, titleOf } from './docs-markdown.js';

const pages = new Map([['elements/practice-map.md', 'practice-map--docs']]);
const pictures = new Map([['images/map.png', './assets/map-1.png']]);
const link = (file: string, target: string) => forBook({ file, text: `[a](${target})` }, pages, pictures);

test.each([
  ['choosing.md', 'elements/practice-map.md', '?path=/docs/practice-map--docs'],
  ['elements/crosswalk.md', 'practice-map.md#manual-test-script', '?path=/docs/practice-map--docs#manual-test-script'],
  ['elements/crosswalk.md', '../images/map.png', './assets/map-1.png'],
  ['corpus.md', 'decisions/0002.md', 'https://github.com/icma-sdk/icma-sdk/blob/main/docs/decisions/0002.md'],
  ['elements/crosswalk.md', '../../NOTICE', 'https://github.com/icma-sdk/icma-sdk/blob/main/NOTICE'],
  [
    'corpus.md',
    '../packages/core/README.md#data',
    'https://github.com/icma-sdk/icma-sdk/blob/main/packages/core/README.md#data',
  ],
  ['corpus.md', 'https://icma.org', 'https://icma.org'],
  ['corpus.md', '#the-proof', '#the-proof'],
])('a link in %s to %s leads to %s', (file, target, expected) => {
  expect(link(file, target)).toBe(`[a](${expected})`);
});

test('a page has a title, a body and sections', () => {
  const page = { file: 'a.md', text: '# A\nOne.\n\n## B\nTwo.\n\n## C\nThree.\n' };
  expect([titleOf(page), bodyOf(page).slice(0, 4), sectionOf(page, 'B'), sectionOf(page, 'D')]).toEqual([
    'A',
    'One.',
    'Two.',
    '',
  ]);
});
