import { narrative, practices } from '@icma-sdk/core';
import { describe, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import type { IcmaSelectEvent } from '../events/icma-select-event.js';
import { axeViolations } from '../internal/fixtures/axe.js';
import { mount as mountTag, oddTexts, part, parts, textOf, warnings } from '../internal/fixtures/page.js';
import type { IcmaPracticeMap } from './practice-map.js';
import './practice-map.define.js';

const mount = (attributes = '', around = (tag: string) => tag) =>
  mountTag<IcmaPracticeMap>(around(`<icma-practice-map ${attributes}></icma-practice-map>`), 'icma-practice-map');
const press = async (...keys: string[]) => {
  for (const key of keys) await commands.press(key);
};
const button = (number: string) => page.getByRole('button', { name: new RegExp(`^Practice ${number}: `) });
const results = new Map(
  practices.map(({ id }, index) => [id, { leadership: (index + 1) / 14, management: 1 - index / 14 }] as const),
);
const widths = [
  ['wheel', 1280],
  ['bands', 320],
] as const;

describe.each(widths)('as %s', (_, width) => {
  test('is a list of four groups, each a list of its practices, named in ICMA’s words', async () => {
    await page.viewport(width, 800);
    await mount();
    for (const group of narrative.groups) {
      const list = page.getByRole('list', { name: `${group.title}: ${group.statement}`, exact: true });
      await expect.element(list).toBeInTheDocument();
      const names = list.getByRole('button').elements().map(textOf);
      expect(names).toEqual(
        practices
          .filter(({ id }) => group.practiceIds.includes(id))
          .map(({ code, title }) => `Practice ${code}: ${code}${title}`),
      );
    }
    for (const { code, title } of practices)
      await expect
        .element(page.getByRole('button', { name: `Practice ${code}: ${title}`, exact: true }))
        .toBeInTheDocument();
    expect(warnings).toEqual([]);
  });

  test('shows the definition of the practice that `selected` names, and no other', async () => {
    await page.viewport(width, 800);
    const element = await mount('selected=" 07 "');
    const shown = parts(element, 'definition').filter((definition) => definition.checkVisibility());
    expect(shown.map(textOf)).toEqual([practices[6]!.statement]);
    expect(button('7').element().getAttribute('aria-expanded')).toBe('true');
    expect(shown[0]!.closest('li')!.contains(button('7').element())).toBe(true);
  });

  test('gives a practice up to a click on it, and takes it back on the next', async () => {
    await page.viewport(width, 800);
    const element = await mount();
    const heard: (string | undefined)[] = [];
    element.addEventListener('icma-select', (event: IcmaSelectEvent) => heard.push(event.itemId));
    (button('9').element() as HTMLElement).click();
    await element.updateComplete;
    expect(element.selected).toBe('9');
    (button('9').element() as HTMLElement).click();
    await element.updateComplete;
    expect(element.selected).toBe('');
    expect(heard).toEqual(['practice-09', undefined]);
  });

  test('shows what was found as text beside each title', async () => {
    await page.viewport(width, 800);
    const element = await mount();
    element.results = results;
    await element.updateComplete;
    await expect
      .element(page.getByRole('button', { name: /^Practice 7: Strategic Planning Leadership 50% Management 57%$/ }))
      .toBeInTheDocument();
    expect(parts(element, 'values').filter((values) => values.checkVisibility())).toHaveLength(14);
  });
});

test('a segment of the wheel is pressed like its label', async () => {
  await page.viewport(1280, 900);
  const element = await mount();
  const segment = button('4').element().querySelector<SVGElement>('.segment')!;
  const { left, top, width, height } = segment.getBoundingClientRect();
  expect(element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)).toBe(segment);
  segment.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(element.selected).toBe('4');
});

test('script and markup choose in silence', async () => {
  const element = await mount('selected="2"');
  const heard: Event[] = [];
  document.addEventListener('icma-select', (event) => heard.push(event), { once: true });
  element.selected = '5';
  await element.updateComplete;
  element.setAttribute('selected', '6');
  await element.updateComplete;
  expect(heard).toEqual([]);
  expect(button('6').element().getAttribute('aria-expanded')).toBe('true');
});

test('what a person chose is heard outside the shadow roots it happened in', async () => {
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<icma-practice-map></icma-practice-map>';
  const element = root.querySelector('icma-practice-map')!;
  await element.updateComplete;
  const heard: (string | undefined)[] = [];
  document.body.addEventListener('icma-select', (event) => heard.push(event.itemId), { once: true });
  part(element, 'practice').click();
  expect(heard).toEqual(['practice-01']);
});

test('in Spanish our words are Spanish and ICMA’s stay English and say so', async () => {
  const element = await mount('selected="8"', (tag) => `<div lang="es-MX">${tag}</div>`);
  await expect.element(page.getByRole('heading', { level: 3, name: 'Mapa de las 14 prácticas de ICMA' })).toBeVisible();
  expect(textOf(part(element, 'caption'))).toBe(
    'Dibujo de icma-sdk; la agrupación es una herramienta de organización de ICMA y no forma parte de las prácticas.',
  );
  await expect.element(page.getByRole('button', { name: 'Descargar como SVG' })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Práctica 8: Policy Facilitation and Implementation', exact: true }))
    .toBeInTheDocument();
  const language = (at: Element) => at.closest('[lang]')!.getAttribute('lang');
  expect(language(part(element, 'caption'))).toBe('es-MX');
  for (const definition of parts(element, 'definition')) expect(language(definition)).toBe('en');
});

test('is captioned as ours, with edition and notice below', async () => {
  const element = await mount();
  expect(textOf(part(element, 'caption'))).toBe(
    'Drawing by icma-sdk; the grouping is ICMA’s organizing tool, not part of the Practices.',
  );
  expect(textOf(part(element, 'foot'))).toContain('November 2017');
});

test.each([2, 4, 6])('its heading takes level %i', async (level) => {
  await mount(`heading-level="${level}"`);
  await expect.element(page.getByRole('heading', { level, name: 'Map of the 14 ICMA Practices' })).toBeVisible();
});

describe('odd values', () => {
  test.each(['selected', 'heading-level', 'theme'])('in %s never break the map', async (attribute) => {
    for (const text of oddTexts) {
      const element = await mount();
      element.setAttribute(attribute, text);
      await element.updateComplete;
      expect(parts(element, 'practice')).toHaveLength(14);
      expect(element.shadowRoot!.querySelector('script, img, [style], [onerror]')).toBeNull();
    }
    expect('broken' in globalThis).toBe(false);
    expect(Math.max(0, ...warnings.map((warning) => warning.length))).toBeLessThan(300);
  });

  test('in results are no values, or plain text', async () => {
    const element = await mount();
    for (const value of [7, 'x', [], {}, Symbol.iterator]) {
      Object.assign(element, { results: value });
      await element.updateComplete;
      expect(parts(element, 'values')).toEqual([]);
    }
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '0.5', null, {}, -3, 12]) {
      for (const text of [...oddTexts, 7, null, {}]) {
        Object.assign(element, { results: new Map([['practice-07', { leadership: value, leadershipText: text }]]) });
        await element.updateComplete;
        expect(element.shadowRoot!.querySelector('script, img, [style], [onerror]')).toBeNull();
        for (const bar of element.shadowRoot!.querySelectorAll('.bar'))
          expect(bar.getAttribute('d')).not.toMatch(/NaN|Infinity/);
      }
    }
    expect('broken' in globalThis).toBe(false);
  });

  test('that a property holds are read as text', async () => {
    const element = await mount();
    for (const value of [7, null, undefined, {}, [], Symbol.iterator, Number.NaN]) {
      Object.assign(element, { selected: value, headingLevel: value, theme: value });
      await element.updateComplete;
      expect(parts(element, 'practice')).toHaveLength(14);
    }
  });
});

test('what is chosen, focused or under the pointer differs by shape as well as by colour', async () => {
  await page.viewport(1280, 900);
  const element = await mount('selected="3"');
  const look = (number: string) => {
    const shape = button(number).element();
    return [
      getComputedStyle(shape.querySelector('.pointer')!).display,
      getComputedStyle(shape.querySelector('.ring')!).display,
      getComputedStyle(shape.querySelector('.segment')!).strokeWidth,
    ].join(' ');
  };
  await press('Tab', 'End');
  await commands.movePointerAway();
  await userEvent.hover(element.shadowRoot!.querySelector('.p5 .title')!);
  expect(look('3')).toBe('inline none 1.5px');
  expect(look('14')).toBe('none inline 1.5px');
  expect(look('5')).toBe('none none 4px');
  expect(look('9')).toBe('none none 1.5px');
});

test.each(widths)('axe finds nothing in any scheme, direction or language, as %s', async (_, width) => {
  await page.viewport(width, 800);
  await mountTag(
    ['light', 'dark', 'plain']
      .map((theme) => `<icma-practice-map selected="7" theme="${theme}"></icma-practice-map>`)
      .concat(
        '<div dir="rtl"><icma-practice-map selected="12"></icma-practice-map></div>',
        '<div lang="es"><icma-practice-map id="valued"></icma-practice-map></div>',
      )
      .join(''),
  );
  const valued = document.querySelector<IcmaPracticeMap>('#valued')!;
  valued.results = results;
  await valued.updateComplete;
  expect(await axeViolations()).toEqual([]);
});
