import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './consumer.ts';
import { defineEntries, findEntry, moduleEntries } from './offers.ts';

/**
 * Writes the sources that every bundler is given, into the project's folder:
 * - `one-item.js` prints one practice's title; nothing else of the corpus may come along;
 * - `all.js` passes on every entry of every package;
 * - `show-elements.js` puts one of each element into a page and tells what became of it: see {@link pageResult};
 * - `page.js` writes that into `#result`.
 */
export function writeApp({ folder, archives }: Project): void {
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  write('one-item.js', [
    `import { practice07 } from '@icma-sdk/core/practices/practice-07';`,
    'console.log(practice07.title);',
  ]);
  write(
    'all.js',
    moduleEntries(archives).map(({ specifier }, index) => `export * as entry${index} from '${specifier}';`),
  );
  const elements = defineEntries(archives);
  write('show-elements.js', [
    `import { practice07 } from '@icma-sdk/core/practices/practice-07';`,
    ...elements.map(({ specifier }) => `import '${specifier}';`),
    ...(findEntry(archives, '@icma-sdk/elements/define') ? [`import '@icma-sdk/elements/define';`] : []),
    `const tags = ${JSON.stringify(elements.map(({ tag }) => tag))};`,
    showElements,
  ]);
  write('page.js', [
    `import { showElements } from './show-elements.js';`,
    `document.querySelector('#result').textContent = await showElements();`,
  ]);
}

/** Runs in the page, so it is text here. */
const showElements = `
export async function showElements() {
  for (const tag of tags) {
    const element = document.createElement(tag);
    element.setAttribute('number', '7');
    document.body.append(element);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  const rootOf = (tag) => document.querySelector(tag).shadowRoot;
  const silent = tags.filter((tag) => !rootOf(tag));
  const wrong = tags.includes('icma-practice') && !rootOf('icma-practice')?.textContent.includes(practice07.title);
  if (silent.length > 0 || wrong) return 'Not shown: ' + [...silent, wrong ? 'practice 7' : ''].join(' ');
  return 'Shown: ' + practice07.title + '; ' + tags.length + ' elements';
}
`;

/** What `#result` says in a page where everything is shown that the archives offer. */
export function pageResult({ archives }: Project): string {
  return `Shown: Strategic Planning; ${defineEntries(archives).length} elements`;
}
