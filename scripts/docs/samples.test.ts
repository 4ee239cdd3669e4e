import { expect, test } from 'vitest';
import { blocksIn } from './markdown.ts';
import { needsPage, samplesOf, toChecks } from './samples.ts';
import { faultsOfHtml, unknownProperties, unknownStyleSheets } from './tags.ts';
import { trySamples } from './try-samples.ts';

const sample = (code: string) => ({ file: 'page.md', line: 1, code });
const html = (code: string) => ({ file: 'page.md', line: 1, language: 'html', code });

test('a block goes on where the one before ended, unless it imports', () => {
  const text = "```ts\nconst a = 1;\n```\ntext\n```ts\na;\n```\n```ts\nimport 'x';\n```\n";
  const samples = samplesOf(blocksIn({ file: 'page.md', text }));
  expect(samples.map(({ line, code }) => [line, code])).toEqual([
    [2, '\nconst a = 1;\n\n\n\na;\n'],
    [9, "\n\n\n\n\n\n\n\nimport 'x';\n"],
  ]);
});

test.each([
  ['sum(1); // 1', 'same(sum(1), (1), 1);'],
  ["id('x'); // throws Error: No x", 'throws(() => id(\'x\'), "Error", "No x", 1);'],
  ['console.log(a, b); // 1 2', 'prints([a, b], "1 2", 1);'],
  ['for (const a of b) console.log(a); // 1', 'for (const a of b) prints([a], "1", 1);'],
  ['const a = 1; // one', 'const a = 1; // one'],
  ['// a; // b', '// a; // b'],
])('%s becomes %s', (code, checks) => {
  expect(toChecks(sample(code))).toBe(checks);
});

test('a sample that registers elements is compiled and not run', () => {
  expect(needsPage(sample("import '@icma-sdk/elements/define';"))).toBe(true);
  expect(needsPage(sample("import { tenets } from '@icma-sdk/core';"))).toBe(false);
});

test('what does not compile, gives something else or stops is told with the line of the page', async () => {
  const faults = await trySamples([
    sample("import { tenets } from '@icma-sdk/core';\ntenets.length; // 13\ntenets.size;\n"),
    sample("import { getItem } from '@icma-sdk/query';\n\ngetItem('practise-7'); // throws Error: No\n"),
    sample("\nthrow new RangeError('too far');\n"),
  ]);
  expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
    "3 TS2339: Property 'size' does not exist on type 'readonly Tenet<TenetId>[]'.",
    '2 gives 12, not 13',
    '3 throws UnknownItemError: No item "practise-7". Did you mean "practice-07"?',
    '2 stops with RangeError: too far',
  ]);
}, 180_000);

test.each([
  ['<icma-practice number="7"></icma-practice>', []],
  ['<icma-practise></icma-practise>', ['there is no <icma-practise>']],
  [
    '<script type="module">import \'@icma-sdk/elements/nothing\';</script>',
    ['"@icma-sdk/elements/nothing" cannot be imported'],
  ],
])('%s: %j', async (code, faults) => {
  expect(await faultsOfHtml(html(code))).toEqual(faults);
});

test('an attribute that a tag does not take, and HTML that is not valid, are told', async () => {
  const [grammar, attribute] = await faultsOfHtml(html('<icma-tenet numero="7"><p></p></div></icma-tenet>'));
  expect(grammar).toMatch(/^line 1 of it: /);
  expect(await faultsOfHtml(html('<icma-tenet numero="7"></icma-tenet>'))).toEqual([
    '<icma-tenet> takes no numero; it takes number, layout, heading-level, notice, theme',
  ]);
  expect(attribute).toBeDefined();
});

test('a custom property that no element reads is told', () => {
  expect(unknownProperties(html(':root { --icma-color-primary: red; --icma-colour: red }'))).toEqual(['--icma-colour']);
});

test('a style sheet of ours that cannot be imported is told', () => {
  const code = "@import '@icma-sdk/elements/presets/uswds.css'; @import '@icma-sdk/elements/presets/us.css';";
  expect(unknownStyleSheets(html(code))).toEqual(['"@icma-sdk/elements/presets/us.css" cannot be imported']);
});
