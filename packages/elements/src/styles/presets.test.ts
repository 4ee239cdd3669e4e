import { afterEach, describe, expect, test } from 'vitest';
import { commands, server } from 'vitest/browser';
import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import plain from '../../presets/plain.css?raw';
import print from '../../presets/print.css?raw';
import uswds from '../../presets/uswds.css?raw';
import text from '../../text/icma-text.css?raw';
import { renderItemHtml } from '../html/index.js';
import { axeViolations } from '../internal/fixtures/axe.js';
import { drawn, mount, part } from '../internal/fixtures/page.js';
import '../define.js';

const presets = Object.entries({ plain, print, uswds });
const everything = `<icma-practice number="7"></icma-practice><icma-tenet number="8"></icma-tenet>
  <icma-code-of-ethics></icma-code-of-ethics><icma-practice-map selected="8"></icma-practice-map><icma-crosswalk></icma-crosswalk>
  <icma-practices query="budget" layout="card"></icma-practices><form><icma-level-input item="7.L.A" value="2"></icma-level-input></form>`;

/** Every property of ours that holds a color, and what must be told from it: 4.5 for what is read, 3 for lines that carry meaning. */
const colors = [
  ...new Set(
    manifest.modules
      .flatMap((module): object[] => module.declarations)
      .flatMap((entry) => ('cssProperties' in entry ? (entry.cssProperties as { name: string }[]) : []))
      .map(({ name }) => name),
  ),
].filter((name) => name.startsWith('--icma-color-'));
const grounds = ['--icma-color-surface', '--icma-color-raised'];

const sheet = new CSSStyleSheet();
afterEach(async () => {
  document.adoptedStyleSheets = [];
  document.documentElement.style.colorScheme = '';
  if (server.browser === 'chromium') await commands.emulateMedia({ forcedColors: null });
});

function put(css: string, scheme = 'light'): void {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.style.colorScheme = scheme;
}

/** What a browser paints where the property is used: red, green and blue, from 0 to 1. */
function painted(property: string): number[] {
  const probe = document.createElement('canvas').getContext('2d')!;
  const place = document.createElement('i');
  document.body.append(place);
  place.style.color = `var(${property})`;
  probe.fillStyle = getComputedStyle(place).color;
  place.remove();
  probe.fillRect(0, 0, 1, 1);
  return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255);
}

/** WCAG's contrast ratio, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((property) =>
      painted(property)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0),
    )
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(presets)('the preset %s', (_, css) => {
  test('sets every color that an element reads, and nothing that no element reads', () => {
    const set = [...css.matchAll(/^\s+(--icma-[\w-]+):/gm)].map(([, name]) => name!);
    expect(set.filter((name) => name.startsWith('--icma-color-')).sort()).toEqual(colors.toSorted());
    expect(new Set(set).size).toBe(set.length);
  });

  test.each(['light', 'dark'])('in %s has text at 4.5 to 1 and lines at 3 to 1 on both grounds', async (scheme) => {
    put(css, scheme);
    for (const ground of grounds)
      for (const color of colors.filter((name) => !grounds.includes(name)))
        expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(
          color.endsWith('line') ? 3 : 4.5,
        );
  });

  test.each(['light', 'dark'])('in %s leaves axe nothing to find', async (scheme) => {
    put(css, scheme);
    document.documentElement.style.background = 'Canvas';
    await mount(everything);
    expect(await axeViolations()).toEqual([]);
    document.documentElement.style.background = '';
  });

  test('says nothing where a person’s system forces colors', async () => {
    if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
    await commands.emulateMedia({ forcedColors: 'active' });
    await mount(everything);
    const looks = () =>
      [...document.querySelectorAll('icma-practice, icma-tenet, icma-practices, icma-practice-map')].map((element) => {
        const base = part(element, 'base');
        return Object.fromEntries(
          [...getComputedStyle(base)].map((name) => [name, getComputedStyle(base).getPropertyValue(name)]),
        );
      });
    const before = looks();
    expect(before.length).toBeGreaterThan(3);
    put(css);
    await drawn();
    const own = Object.keys(before[0]!).filter((name) => !name.startsWith('--'));
    const after = looks();
    for (const [index, look] of before.entries())
      expect(own.filter((name) => look[name] !== after[index]![name])).toEqual([]);
  });

  test('gives way to a site’s own value, whichever comes first, and to theme="plain" on a tag', async () => {
    put(css);
    const html = '<style>:root { --icma-color-text: rgb(1, 2, 3) }</style><icma-practice number="7"></icma-practice>';
    const definition = part(await mount(html), 'definition');
    expect(getComputedStyle(definition).color).toBe('rgb(1, 2, 3)');
    const tag = await mount(
      '<div style="color: rgb(9, 8, 7)"><icma-practice number="7" theme="plain"></icma-practice></div>',
    );
    expect(getComputedStyle(part(tag, 'definition')).color).toBe('rgb(9, 8, 7)');
    expect(getComputedStyle(part(tag, 'base')).borderTopWidth).toBe('0px');
  });

  test.each(['', 'theme="dark"', 'theme="plain"', 'layout="row"', 'layout="full"'])(
    'looks the same on a tag’s own text as on the parts of a tag without it: %s',
    async (attributes) => {
      put(`${text}\n${css}`);
      const layout = /layout="(\w+)"/.exec(attributes)?.[1] as 'row' | 'full' | undefined;
      for (const [tag, id, number] of [
        ['icma-practice', 'practice-07', 7],
        ['icma-tenet', 'tenet-03', 3],
      ] as const) {
        const look = (box: Element, heading: Element) => {
          const { borderTopWidth, borderLeftWidth, paddingTop, backgroundColor } = getComputedStyle(box);
          const { fontFamily } = getComputedStyle(heading);
          return { borderTopWidth, borderLeftWidth, paddingTop, backgroundColor, fontFamily };
        };
        const open = `<${tag} number="${number}" ${attributes}>`;
        const drawnItself = await mount(`${open}</${tag}>`);
        const ofParts = look(part(drawnItself, 'base'), part(drawnItself, 'heading'));
        const withText = await mount(`${open}${renderItemHtml(id, { ...(layout && { layout }) })}</${tag}>`);
        expect(withText.shadowRoot!.querySelector('[part~="heading"]')).toBeNull();
        const article = withText.querySelector('article')!;
        expect(look(article, article.querySelector('h3')!), tag).toEqual(ofParts);
      }
    },
  );

  test('holds a tag of its own scheme on ground of its own', async () => {
    put(css);
    const tag = await mount('<icma-practice number="7" theme="dark"></icma-practice>');
    const { backgroundColor } = getComputedStyle(part(tag, 'base'));
    const { color } = getComputedStyle(part(tag, 'definition'));
    expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(color).not.toBe(backgroundColor);
  });
});

test('the preset print keeps a practice together on paper and leaves the page its margins', () => {
  put(print);
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule);
  const onPaper = rules.find(({ conditionText }) => conditionText === 'print')!;
  expect(onPaper.cssText).toMatch(/break-inside: avoid/);
  expect([...onPaper.cssRules].some((rule) => rule instanceof CSSPageRule)).toBe(true);
});
