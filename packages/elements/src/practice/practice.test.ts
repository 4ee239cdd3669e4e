import { practices } from '@icma-sdk/core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeViolations } from '../internal/fixtures/axe.js';
import { mount, oddTexts, part, parts, textOf, warnings } from '../internal/fixtures/page.js';
import './practice.define.js';

test.each(practices)(
  'practice $code shows its title, definition and every statement as ICMA worded them',
  async (practice) => {
    const element = await mount(`<icma-practice number="${practice.code}"></icma-practice>`);
    await expect
      .element(
        page.getByRole('heading', { level: 3, name: `Practice ${practice.code}: ${practice.title}`, exact: true }),
      )
      .toBeVisible();
    expect(textOf(part(element, 'definition'))).toBe(practice.statement);
    for (const kind of ['leadership', 'management'] as const) {
      const list = page.getByRole('list', { name: new RegExp(kind, 'i') });
      await expect.element(list).toBeVisible();
      const items = [...list.element().querySelectorAll('li')];
      expect(items.map(textOf)).toEqual(practice[kind].map((dimension) => dimension.statement));
      expect(items.map((item) => String.fromCharCode(64 + item.value))).toEqual(
        practice[kind].map((dimension) => dimension.letter),
      );
    }
    expect(warnings).toEqual([]);
  },
);

test('each list carries its printed letters as its own markers, so that they are read out and printed', async () => {
  const element = await mount('<icma-practice number="7"></icma-practice>');
  const [list] = parts(element, 'list');
  expect(list).toBeInstanceOf(HTMLOListElement);
  expect(getComputedStyle(list!).listStyleType).toBe('upper-alpha');
  expect(getComputedStyle(parts(element, 'dimension')[0]!).display).toBe('list-item');
});

describe('what is shown', () => {
  const kinds = (element: Element) => parts(element, 'kind').map(textOf);

  test('names a part of the practice', async () => {
    const element = await mount('<icma-practice number="7" show="definition, MANAGEMENT"></icma-practice>');
    expect(kinds(element)).toEqual(['Management']);
    expect(part(element, 'definition')).toBeDefined();
  });

  test('names dimensions, which keep their printed letters', async () => {
    const element = await mount('<icma-practice number="7" dimensions="m.c L.B 7.M.I"></icma-practice>');
    expect(parts(element, 'dimension').map((item) => (item as HTMLLIElement).value)).toEqual([2, 3]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('<icma-practice dimensions> ignores "7.m.i": it takes L.A, L.B, L.C, L.D, L.E, M.A,');
  });

  test('leaves out a list without any of the dimensions named', async () => {
    expect(kinds(await mount('<icma-practice number="7" dimensions="M.A"></icma-practice>'))).toEqual(['Management']);
  });

  test('is the definition alone in a row, unless the row says more', async () => {
    expect(kinds(await mount('<icma-practice number="7" layout="row"></icma-practice>'))).toEqual([]);
    expect(kinds(await mount('<icma-practice number="7" layout="row" show="leadership"></icma-practice>'))).toEqual([
      'Leadership',
    ]);
  });

  test('has edition and notice at its foot, unless the page carries them', async () => {
    expect(textOf(part(await mount('<icma-practice number="7"></icma-practice>'), 'foot'))).toBe(
      'Wording: ICMA Practices for Effective Local Government Leadership, November 2017. Not affiliated with or endorsed by ICMA.',
    );
    expect(part(await mount('<icma-practice number="7" notice="none"></icma-practice>'), 'foot')).toBeUndefined();
  });

  test('names related tenets when asked to', async () => {
    const element = await mount('<icma-practice number="7" show="definition tenets"></icma-practice>');
    expect(textOf(part(element, 'tenets'))).toContain('(editorial, not ICMA’s): 2, 4, and 5.');
  });

  test('names the group of the narrative beside its colour', async () => {
    expect(textOf(part(await mount('<icma-practice number="10"></icma-practice>'), 'group'))).toBe('Purposes');
  });

  test('follows a property set later', async () => {
    const element = await mount('<icma-practice number="7"></icma-practice>');
    Object.assign(element, { number: '8' });
    await element.updateComplete;
    await expect
      .element(page.getByRole('heading', { name: 'Practice 8: Policy Facilitation and Implementation' }))
      .toBeVisible();
  });
});

describe('heading levels', () => {
  test.each([2, 3, 4, 5])('at %i the lists stand one below', async (level) => {
    await mount(`<icma-practice number="7" heading-level="${level}"></icma-practice>`);
    await expect.element(page.getByRole('heading', { level, name: 'Practice 7: Strategic Planning' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: level + 1, name: 'Leadership' })).toBeVisible();
  });

  test('at 6 the lists carry labels instead and keep their names', async () => {
    await mount('<icma-practice number="7" heading-level="6"></icma-practice>');
    expect(page.getByRole('heading').elements()).toHaveLength(1);
    await expect.element(page.getByRole('list', { name: 'Leadership' })).toBeVisible();
  });

  test('that there are not are told in order, and the heading stands at 3', async () => {
    await mount('<icma-practice number="7" heading-level="7"></icma-practice>');
    await expect.element(page.getByRole('heading', { level: 3, name: 'Practice 7: Strategic Planning' })).toBeVisible();
    expect(warnings.at(-1)).toMatch(/heading-level> ignores "7": it takes 2, 3, 4, 5, 6\.$/);
  });
});

describe('without a known number', () => {
  const fallback = '<p>Strategic planning, as our council adopted it.</p>';

  test.each(['0', '15', 'seven', '1e0', '0x7', '+7', '7.0', '7,', '٧', '1 0'])(
    'number="%s" keeps its own content',
    async (number) => {
      const element = await mount(`<icma-practice number="${number}">${fallback}</icma-practice>`);
      expect(element.querySelector('p')!.checkVisibility()).toBe(true);
      expect(part(element, 'base')).toBeUndefined();
      expect(warnings).toHaveLength(1);
    },
  );

  test('empty or left out keeps its own content too, and one warning does for both', async () => {
    await mount(`<icma-practice>${fallback}</icma-practice><icma-practice number="">${fallback}</icma-practice>`);
    for (const element of document.querySelectorAll('icma-practice')) {
      expect(element.querySelector('p')!.checkVisibility()).toBe(true);
      expect(part(element, 'base')).toBeUndefined();
    }
    expect(warnings).toEqual(['[icma-sdk] <icma-practice number> ignores "": it takes 1 to 14.']);
  });

  test('one warning names the value and the range, however many tags make the mistake', async () => {
    await mount('<icma-practice number="16"></icma-practice><icma-practice number="16"></icma-practice>');
    expect(warnings).toEqual(['[icma-sdk] <icma-practice number> ignores "16": it takes 1 to 14.']);
  });

  test('a number given later takes over, and its own content is not shown twice', async () => {
    const element = await mount(`<icma-practice number="17">${fallback}</icma-practice>`);
    element.setAttribute('number', ' 07 ');
    await element.updateComplete;
    await expect.element(page.getByRole('heading', { name: 'Practice 7: Strategic Planning' })).toBeVisible();
    expect(element.querySelector('p')!.checkVisibility()).toBe(false);
  });
});

describe('odd attribute values', () => {
  test.each(['show', 'dimensions', 'layout', 'heading-level', 'notice', 'theme'])(
    'in %s never break the practice',
    async (attribute) => {
      for (const text of oddTexts) {
        const element = await mount('<icma-practice number="7"></icma-practice>');
        element.setAttribute(attribute, text);
        await element.updateComplete;
        expect(textOf(part(element, 'definition'))).toBe(practices[6]!.statement);
        expect(element.shadowRoot!.querySelector('script, img, [style], [onerror]')).toBeNull();
      }
      expect('broken' in globalThis).toBe(false);
      expect(Math.max(...warnings.map((warning) => warning.length))).toBeLessThan(300);
    },
  );

  test('in number keep the tag’s own content', async () => {
    for (const text of oddTexts) {
      const element = await mount('<icma-practice>ours</icma-practice>');
      element.setAttribute('number', text);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('slot')).not.toBeNull();
    }
    expect('broken' in globalThis).toBe(false);
  });

  test('one that a property holds is read as text', async () => {
    const element = await mount('<icma-practice number="7"></icma-practice>');
    for (const value of [7, null, undefined, {}, [], Symbol.iterator, Number.NaN]) {
      Object.assign(element, {
        number: 7,
        headingLevel: value,
        show: value,
        dimensions: value,
        layout: value,
        notice: value,
        theme: value,
      });
      await element.updateComplete;
      expect(textOf(part(element, 'definition'))).toBe(practices[6]!.statement);
    }
  });
});

test('axe finds nothing in any layout, scheme, direction or language', async () => {
  await mount(
    ['card', 'row', 'full']
      .flatMap((layout) =>
        ['light', 'dark', 'plain'].map(
          (theme) => `<icma-practice number="7" layout="${layout}" theme="${theme}"></icma-practice>`,
        ),
      )
      .concat(
        '<div dir="rtl"><icma-practice number="8"></icma-practice></div>',
        '<div lang="es"><icma-practice number="9"></icma-practice></div>',
      )
      .join(''),
  );
  expect(await axeViolations()).toEqual([]);
});
