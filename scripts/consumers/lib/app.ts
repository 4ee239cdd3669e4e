import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './consumer.ts';
import { defineEntries, findEntry, moduleEntries } from './offers.ts';

/**
 * Writes the sources that every bundler is given, into the project's folder:
 * - `one-item.js` prints one practice's title; nothing else of the corpus may come along;
 * - `all.js` passes on every entry of every package;
 * - `page.js` shows in `#result` what the packages do in a page: see {@link pageResult}.
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
  write('page.js', [
    `import { practice07 } from '@icma-sdk/core/practices/practice-07';`,
    ...elements.map(({ specifier }) => `import '${specifier}';`),
    ...(findEntry(archives, '@icma-sdk/elements/define') ? [`import '@icma-sdk/elements/define';`] : []),
    `const tags = ${JSON.stringify(elements.map(({ tag }) => tag))};`,
    ...showResult,
  ]);
}

/** The end of `page.js`: one of each element, then what became of it. */
const showResult = [
  'for (const tag of tags) {',
  '  const element = document.createElement(tag);',
  `  element.setAttribute('number', '7');`,
  '  document.body.append(element);',
  '}',
  'await new Promise((resolve) => setTimeout(resolve, 100));',
  `const empty = tags.filter((tag) => !document.querySelector(tag).shadowRoot?.textContent.trim());`,
  `const practice = document.querySelector('icma-practice')?.shadowRoot.textContent.includes(practice07.title) ?? true;`,
  `document.querySelector('#result').textContent = empty.length === 0 && practice`,
  `  ? \`Shown: \${practice07.title}; \${tags.length} elements\``,
  `  : \`Not shown: \${[...empty, ...(practice ? [] : ['the title of practice 7'])].join(', ')}\`;`,
];

/** What `#result` says in a page where everything is shown that the archives offer. */
export function pageResult({ archives }: Project): string {
  return `Shown: Strategic Planning; ${defineEntries(archives).length} elements`;
}
