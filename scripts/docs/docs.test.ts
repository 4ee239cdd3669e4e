import { beforeAll, describe, expect, test } from 'vitest';
import { testTasks } from '../lib/test-tasks.ts';
import { commandsIn, faultOf, proofCommands, rootCommands } from './commands.ts';
import { brokenLinks } from './links.ts';
import { blocksIn } from './markdown.ts';
import { pages } from './pages.ts';
import { samplesOf } from './samples.ts';
import { faultsOfHtml, unknownProperties, unknownStyleSheets } from './tags.ts';
import { type Fault, trySamples } from './try-samples.ts';

const all = pages();
const blocks = all.flatMap(blocksIn);
const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));
const textOf = (file: string) => all.find((page) => page.file === file)!.text;

test('there are pages, and samples on them', () => {
  expect(all.map(({ file }) => file)).toEqual(expect.arrayContaining(['README.md', 'docs/README.md']));
  expect(inLanguage('ts').length).toBeGreaterThan(20);
});

test('every block says in which language it is', () => {
  expect(blocks.filter(({ language }) => !language).map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

describe('samples of TypeScript and JavaScript', () => {
  // Examples of docstrings run in the tests of their package: they lean on names that are in scope there.
  const samples = all.filter(({ file }) => !file.startsWith('docs/api/')).flatMap((page) => samplesOf(blocksIn(page)));
  let faults: Fault[];
  beforeAll(async () => {
    faults = await trySamples(samples);
  }, 180_000);

  test.each(samples)('$file:$line compiles, runs, and gives what it says', ({ file, line, code }) => {
    const end = code.split('\n').length;
    const mine = faults.filter((fault) => fault.file === file && fault.line >= line && fault.line <= end);
    expect(mine.map((fault) => `${fault.file}:${fault.line} ${fault.message}`)).toEqual([]);
  });
});

test.each(inLanguage('html'))(
  'the HTML at $file:$line is valid, and its tags, attributes and modules are ours',
  async (block) => {
    expect(await faultsOfHtml(block)).toEqual([]);
  },
);

test.each(inLanguage('css'))('the custom properties and style sheets at $file:$line are ours', (block) => {
  expect([...unknownProperties(block), ...unknownStyleSheets(block)]).toEqual([]);
});

test.each(inLanguage('json'))('the JSON at $file:$line can be parsed', ({ code }) => {
  expect(() => JSON.parse(code)).not.toThrow();
});

test('every npm, pnpm and node command that a page names can be run', () => {
  const faults = all.flatMap(commandsIn).flatMap((command) => {
    const fault = faultOf(command);
    return fault ? [`${command.file}:${command.line} \`${command.text}\`: ${fault}`] : [];
  });
  expect(faults).toEqual([]);
});

test('every link within the repository leads somewhere', () => {
  const broken = all.flatMap((page) => brokenLinks(page, all));
  expect(broken.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test('the page on proofs names every task of npm test and every proof', () => {
  const text = textOf('docs/proofs.md');
  expect([...testTasks, ...proofCommands()].filter((name) => !text.includes(`${name}\``))).toEqual([]);
});

test('the first page names every command of the repository', () => {
  const readme = textOf('README.md');
  const missing = rootCommands().filter(
    (name) => !readme.includes(`npm ${name}\``) && !readme.includes(`pnpm ${name}\``),
  );
  expect(missing).toEqual([]);
});
