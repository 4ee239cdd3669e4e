import { expect, test } from 'vitest';
import { commandsIn, faultOf } from './commands.ts';
import { anchorsIn, blocksIn, inlineCodeIn, linksIn } from './markdown.ts';

const page = (text: string) => ({ file: 'page.md', text });

test('a block has the line on which its code begins, its language, and no fence', () => {
  const text = 'One\n\n```ts no-lint\nlet a;\n\nlet b;\n```\n- item\n  ```sh\n  npm test\n  ```\n````md\n```\n````\n';
  expect(blocksIn(page(text))).toEqual([
    { file: 'page.md', line: 4, language: 'ts', code: 'let a;\n\nlet b;\n' },
    { file: 'page.md', line: 10, language: 'sh', code: 'npm test\n' },
    { file: 'page.md', line: 13, language: 'md', code: '```\n' },
  ]);
});

test('code, links and pictures in a line are found with their line, and not within a block', () => {
  const text = '`one`\n```md\n`two` [a](b.md)\n```\n[c](d.md#e "title") ![f](g.png) `[h](i)`\n<img src="j.png">';
  expect(inlineCodeIn(page(text)).map(({ line, text }) => [line, text])).toEqual([
    [1, 'one'],
    [5, '[h](i)'],
  ]);
  expect(linksIn(page(text)).map(({ line, text }) => [line, text])).toEqual([
    [5, 'd.md#e'],
    [5, 'g.png'],
    [6, 'j.png'],
  ]);
});

test('anchors are GitHub’s', () => {
  const text = '# What is `a.b`, and why?\n## [Link](x.md) – twice\n## Same\n## Same\n```md\n# Not here\n```';
  expect([...anchorsIn(page(text))]).toEqual(['what-is-ab-and-why', 'link--twice', 'same', 'same-1']);
});

test('commands are those of shell blocks and of lines, and nothing that only looks like one', () => {
  const text = '```sh\n$ npm start  # a comment\necho npm\n```\n`pnpm lint`, `pnpm` and `npm install @icma-sdk/core`';
  expect(commandsIn(page(text)).map(({ text }) => text)).toEqual([
    'npm start  # a comment',
    'pnpm lint',
    'npm install @icma-sdk/core',
  ]);
});

test.each([
  ['npm test', undefined],
  ['npm install @icma-sdk/core', undefined],
  ['pnpm --filter @icma-sdk/core verify-text', undefined],
  ['pnpm run lint', undefined],
  ['node --version', undefined],
  ['npm run tset', 'no script "tset" in icma-sdk'],
  ['pnpm --filter @icma-sdk/core verify', 'no script "verify" in @icma-sdk/core'],
  ['pnpm --filter @icma-sdk/cores build', 'no package is called @icma-sdk/cores'],
  ['node scripts/nothing.ts', 'there is no file scripts/nothing.ts'],
])('%s: %s', (text, fault) => {
  expect(faultOf({ file: 'page.md', line: 1, text })).toBe(fault);
});

test('a page in a package may name the package’s own scripts', () => {
  const command = { line: 1, text: 'pnpm verify-text' };
  expect(faultOf({ ...command, file: 'packages/core/README.md' })).toBeUndefined();
  expect(faultOf({ ...command, file: 'README.md' })).toBe('no script "verify-text" in icma-sdk');
});
