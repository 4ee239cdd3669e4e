import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { type Choices, firstChoices, layouts, themes } from './choices.ts';
import { contrastWarnings, toldRatio } from './contrast.ts';
import { palettes } from './palette.ts';
import { embedTags } from './tags.ts';

const first = firstChoices('1.0.0');

test("has nothing to say of the elements' own colors", () => {
  for (const theme of themes)
    for (const { name } of embedTags)
      for (const layout of layouts)
        expect(contrastWarnings({ ...first, tag: name, theme, layout, colors: {} })).toEqual([]);
});

test('computes contrast as a library for colors does', () => {
  for (const text of ['#757575', '#000000', '#0a0b0c', '#7a1f1f', '#f0a8a0'])
    for (const surface of ['#808080', '#d9b38c']) {
      const found = contrastWarnings({ ...first, theme: 'light', colors: { surface, text } }).find(
        ({ color }) => color === 'text',
      );
      const ratio = wcagContrast(text, surface);
      if (ratio < 4.5) expect(found!.ratio).toBeCloseTo(ratio, 2);
      else expect(found).toBeUndefined();
    }
});

test('knows the colors that the documentation gives', () => {
  const table = readFileSync(new URL('../../../docs/theming.md', import.meta.url), 'utf8');
  const rows = [...table.matchAll(/^\| `--icma-color-(\w+)` \| `(#\w{6})` \| `(#\w{6})`/gm)];
  expect(rows).toHaveLength(13);
  for (const [, name, light, dark] of rows) {
    const key = name as keyof typeof palettes.light;
    expect([palettes.light[key], palettes.dark[key]], name).toEqual([light, dark]);
  }
});

test('tells a ratio so that what fails never looks as if it passed', () => {
  expect(toldRatio(4.4999)).toBe('4.49');
  expect(toldRatio(21)).toBe('21.00');
});

const told = (choices: Partial<Choices>) =>
  contrastWarnings({ ...first, ...choices }).map(({ color, ground, scheme }) => `${color} on ${ground}, ${scheme}`);

test('looks at the raised ground, at the groups, at the button and at the page, where the element has them', () => {
  expect(told({ tag: 'level-input', theme: 'light', colors: { muted: '#757575' } })).toEqual([
    'muted on raised, light',
  ]);
  expect(told({ theme: 'light', colors: { surface: '#d9b38c', muted: '#2a2a2a', line: '#555555' } })).toEqual([
    'lead on surface, light',
  ]);
  expect(told({ tag: 'self-assessment', theme: 'dark', colors: { primary: '#596068' } })).toContain(
    'button on primary, dark',
  );
  expect(told({ tag: 'code-of-ethics', colors: { surface: '#eeeeee', text: '#111111' } })).toContain(
    'text on page, dark',
  );
});

test('of the groups names the palest alone', () => {
  const groups = ['principles', 'lead', 'purposes', 'skills'];
  const warnings = told({ tag: 'practices', theme: 'light', colors: { surface: '#14171a', text: '#f0f2f4' } });
  expect(warnings.filter((warning) => groups.includes(warning.split(' ')[0]!))).toHaveLength(1);
});

test('is silent where colors change nothing', () => {
  const colors = { text: '#eeeeee' };
  expect(told({ kind: 'iframe', colors })).toEqual([]);
  expect(told({ kind: 'html', colors })).toEqual([]);
  expect(told({ styled: false, colors })).toEqual([]);
  expect(told({ styled: false, tag: 'practice-map', colors }).length).toBeGreaterThan(0);
});

test('warns of wording that is too pale on white, with its ratio', () => {
  const [warning, ...others] = contrastWarnings({ ...first, theme: 'light', colors: { text: '#777777' } });
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ color: 'text', scheme: 'light', needed: 4.5 });
  expect(warning!.ratio).toBeCloseTo(4.48, 2);
  expect(contrastWarnings({ ...first, theme: 'light', colors: { text: '#767676' } })).toEqual([]);
});

test('takes borders at three to one', () => {
  expect(contrastWarnings({ ...first, theme: 'light', colors: { line: '#949494' } })).toEqual([]);
  expect(contrastWarnings({ ...first, theme: 'light', colors: { line: '#959595' } })).toHaveLength(1);
});

test('looks at both schemes where the page decides, and at none where the page has its own colors', () => {
  const colors = { surface: '#000000' };
  expect(contrastWarnings({ ...first, colors }).map(({ scheme }) => scheme)).toContain('light');
  expect(contrastWarnings({ ...first, theme: 'dark', colors })).toEqual([]);
  expect(contrastWarnings({ ...first, theme: 'plain', colors })).toEqual([]);
});
