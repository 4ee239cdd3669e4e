import { describe, expect, test } from 'vitest';
import { commands, page, server, userEvent } from 'vitest/browser';
import { axeViolations } from '../internal/fixtures/axe.js';
import { exampleAssessment } from '../internal/fixtures/example-assessment.js';
import { followFragment, part, parts, textOf } from '../internal/fixtures/page.js';
import { mountForm, settled } from '../internal/fixtures/self-assessment.js';
import { overlaps, textBoxes, tooSmall } from '../internal/fixtures/text-boxes.js';
import type { IcmaSelfAssessment } from './self-assessment.js';

const places = ['start', 'practices', 'practice-02', 'check', 'all', 'results'] as const;

/** The form at a place, with an assessment of nobody. */
async function at(
  place: string,
  { detail = 'kinds' as const, attributes = '', around = (tag: string) => tag, answered = 12 } = {},
): Promise<IcmaSelfAssessment> {
  const element = await mountForm(
    `storage="none" submit-url="https://records.county.example/assessments" ${attributes}`,
    around,
  );
  // What is not in view has no boxes to measure.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  element.assessment = exampleAssessment({ detail, answered });
  await settled(element);
  if (place === 'practices') return element;
  await followFragment(`#icma=self-assessment/${place}`);
  await settled(element);
  return element;
}

describe.each(places)('the page %s', (place) => {
  test.each([
    ['left to right', 'ltr', 'en'],
    ['right to left, in Spanish', 'rtl', 'es'],
  ])('fits into 320 px, %s', async (_, dir, lang) => {
    await page.viewport(320, 800);
    Object.assign(document.documentElement, { dir, lang });
    const element = await at(place);
    const strip = part(element, 'strip');
    const boxes = textBoxes(element.shadowRoot!.querySelector('.page')!).filter(({ node }) => !strip.contains(node));
    const out = boxes.filter(({ box }) => box.left < -0.5 || box.right > 320.5);
    expect(out.map(({ text }) => text)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
    expect(tooSmall(boxes)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test.each([
    ['light', 'en', 'ltr'],
    ['dark', 'es', 'rtl'],
    ['plain', 'en', 'ltr'],
  ])('has nothing for axe to find, %s, %s, %s', async (theme, lang, dir) => {
    await page.viewport(1000, 800);
    Object.assign(document.documentElement, { dir, lang });
    await at(place, { attributes: `theme="${theme}"` });
    expect(await axeViolations()).toEqual([]);
  });

  test('has everything that is pressed 24 px high at least', async () => {
    await page.viewport(320, 800);
    const element = await at(place);
    const pressed = element.shadowRoot!.querySelectorAll<HTMLElement>(
      'button, summary, .task > a, .ways a, label, select',
    );
    const small = [...pressed].filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24);
    expect(small.map(textOf)).toEqual([]);
  });
});

test('text of twice the size runs into nothing', async () => {
  await page.viewport(640, 800);
  for (const place of places) {
    const element = await at(place, { attributes: 'style="font-size: 32px"' });
    const boxes = textBoxes(element.shadowRoot!.querySelector('.page')!);
    expect(overlaps(boxes), place).toEqual([]);
    expect(document.documentElement.scrollWidth, place).toBeLessThanOrEqual(640);
  }
});

test('spacing that a person sets for all text reaches the form', async () => {
  await page.viewport(320, 800);
  for (const place of places) {
    const element = await at(place, {
      attributes: 'style="line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em"',
    });
    const boxes = textBoxes(element.shadowRoot!.querySelector('.page')!);
    expect(
      boxes.filter(({ box }) => box.right > 320.5).map(({ text }) => text),
      place,
    ).toEqual([]);
    expect(overlaps(boxes), place).toEqual([]);
  }
});

test('our words are Spanish where the page is, and ICMA’s stay English and say so', async () => {
  document.documentElement.lang = 'es-MX';
  const element = await at('practice-02', { detail: 'full' as 'kinds' });
  expect(textOf(part(element, 'step'))).toBe('Paso 2 de 14');
  expect(part(element, 'definition').lang).toBe('en');
  expect(textOf(parts(element, 'level')[0]!)).toBe('1 Conocimiento');
  for (const statement of parts(element, 'statement'))
    expect(statement.matches('[lang=en], :has([lang=en])'), statement.outerHTML).toBe(true);
  expect(part(element, 'base').lang).toBe('es-MX');
});

test('the state of a practice differs by words and weight, not by colour alone', async () => {
  const element = await at('practices', { answered: 3 });
  const states = parts(element, 'state').slice(0, 3);
  expect(states.map(textOf)).toEqual(['✓ Done', '1 of 2', 'Not started']);
  expect(new Set(states.map((state) => getComputedStyle(state).fontWeight))).toEqual(new Set(['600', '400']));
});

test('forced colours leave borders, progress and what is chosen to be seen', async () => {
  if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
  await commands.emulateMedia({ forcedColors: 'active' });
  const element = await at('practice-02');
  const chosen = parts(element, 'level').find((level) => level.querySelector(':checked'))!;
  expect(getComputedStyle(chosen).borderBlockStartWidth).toBe('3px');
  expect(getComputedStyle(element.shadowRoot!.querySelector('progress')!).borderBlockStartWidth).toBe('1px');
  await commands.emulateMedia({ forcedColors: null });
});

test('on paper every question of the one page is there, with notes, and no button', async () => {
  if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
  await commands.emulateMedia({ media: 'print' });
  const element = await at('all', { answered: 28 });
  element.shadowRoot!.adoptedStyleSheets.pop();
  expect(parts(element, 'ask')).toHaveLength(28);
  const skipped = parts(element, 'statement').filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }));
  expect(skipped).toEqual([]);
  expect(part(element, 'continue').checkVisibility()).toBe(false);
  // Its bar would be empty: browsers leave backgrounds out.
  expect(part(element, 'strip').checkVisibility()).toBe(false);
  expect(element.shadowRoot!.querySelector('textarea')!.value).toContain('Ask the clerk.');
  await commands.emulateMedia({ media: null });
});

test('what the keyboard comes to is not under the line with the status', async () => {
  await page.viewport(1000, 600);
  const element = await at('practice-07', { answered: 17 });
  const top = () => part(element, 'strip').getBoundingClientRect().top;
  expect(getComputedStyle(part(element, 'strip')).position).toBe('sticky');
  scrollTo(0, 0);
  const first = parts(element, 'note')[0]!;
  first.previousElementSibling!.querySelector('select')!.focus();
  const come = new Set<string>();
  for (let tabs = 0; tabs < 10; tabs++) {
    await userEvent.keyboard('{Tab}');
    const focused = element.shadowRoot!.activeElement!;
    come.add(focused.localName);
    expect((focused.closest('label') ?? focused).getBoundingClientRect().bottom, focused.outerHTML).toBeLessThanOrEqual(
      top(),
    );
  }
  expect([...come].sort()).toEqual(['button', 'input', 'select']);
});

test('the ring around a level is not cut off at the edge of a narrow page', async () => {
  if (!CSS.supports('overflow-clip-margin', '1px')) return;
  await page.viewport(320, 800);
  const element = await at('practice-07');
  const item = part(element, 'base');
  const reach = Number.parseFloat(getComputedStyle(item).getPropertyValue('overflow-clip-margin'));
  const [edge, level] = [item.getBoundingClientRect(), part(element, 'level').getBoundingClientRect()];
  // The ring: 3 px wide, 2 px away.
  expect(edge.left - reach).toBeLessThanOrEqual(level.left - 5);
  expect(edge.right + reach).toBeGreaterThanOrEqual(level.right + 5);
});
