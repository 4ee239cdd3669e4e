import { practices } from '@icma-sdk/core';
import { describe, expect, test } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { axeViolations } from '../internal/fixtures/axe.js';
import { formSuite } from '../internal/fixtures/form-suite.js';
import { drawn, mount as mountTag, oddTexts, part, parts, textOf, warnings } from '../internal/fixtures/page.js';
import { overlaps, textBoxes, tooSmall } from '../internal/fixtures/text-boxes.js';
import type { IcmaLevelInput } from './level-input.js';
import './level-input.define.js';

const mount = async (attributes = 'item="7.L.A"', around = (tag: string) => tag, content = '') => {
  const element = await mountTag<IcmaLevelInput>(
    around(`<icma-level-input ${attributes}>${content}</icma-level-input>`),
    'icma-level-input',
  );
  await element.updateComplete;
  return element;
};
const radios = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input')];
const dimension = practices[6]!.leadership[0]!;

formSuite({
  tag: 'icma-level-input',
  attributes: 'item="7.L.A"',
  values: ['2', 'cannot-judge'],
  hasDefault: true,
  isRestored: true,
  answer: async (element) => {
    radios(element)[3]!.click();
    await element.updateComplete;
    return '4';
  },
});

describe('what is asked', () => {
  test.each(['practice-07-leadership-a', '7.L.A', ' 7.l.a ', '07-L-A'])('%j names a dimension', async (item) => {
    const element = await mount(`item="${item}"`);
    expect(textOf(part(element, 'statement'))).toBe(dimension.statement);
    expect(textOf(part(element, 'number'))).toBe('7.L.A');
    await expect.element(page.getByRole('radiogroup', { name: `7.L.A ${dimension.statement}` })).toBeVisible();
    expect(warnings).toEqual([]);
  });

  test('of one kind of a practice comes with the definition and the statements that it covers', async () => {
    const element = await mount('item="7.M"');
    await expect.element(page.getByRole('radiogroup', { name: '7.M Management in Strategic Planning' })).toBeVisible();
    const hint = part(element, 'hint');
    expect(textOf(hint)).toContain(practices[6]!.statement);
    expect([...hint.querySelectorAll('li')].map(textOf)).toEqual(practices[6]!.management.map((one) => one.statement));
  });

  test('of a practice comes with its definition', async () => {
    const element = await mount('item="practice-07"');
    await expect.element(page.getByRole('radiogroup', { name: '7 Strategic Planning as a whole' })).toBeVisible();
    expect(textOf(part(element, 'hint'))).toBe(practices[6]!.statement);
  });

  test('may be in the host’s own words, and then nothing is said to be ICMA’s', async () => {
    const element = await mount('label="How well do we answer letters?"');
    await expect.element(page.getByRole('radiogroup', { name: 'How well do we answer letters?' })).toBeVisible();
    expect(part(element, 'foot')).toBeUndefined();
  });

  test('may be in the host’s own label, which then names the group too', async () => {
    await mount('id="here"', (tag) => `<label for="here">Our letters</label>${tag}`);
    await expect.element(page.getByRole('radiogroup', { name: 'Our letters' })).toBeVisible();
    expect(warnings).toEqual([]);
  });

  test('nowhere is the page’s mistake: one warning says what would fit', async () => {
    await mount('item="7.L.Z"');
    await mount('item="7.L.Z"');
    await mount('');
    expect(warnings).toEqual([
      '[icma-sdk] <icma-level-input item> ignores "7.L.Z": it takes an item of the Practices, such as 7.L.A.',
      '[icma-sdk] <icma-level-input> has no question: give it an item, a label or a <label>.',
    ]);
  });

  test('is explained by the tag’s own content', async () => {
    await mount('item="7.L.A"', undefined, 'Think of the last <b>two</b> years.');
    await expect.element(page.getByRole('radiogroup')).toHaveAccessibleDescription('Think of the last two years.');
  });

  test('has edition and notice at its foot, unless the page carries them', async () => {
    expect(textOf(part(await mount(), 'foot'))).toContain('November 2017. Not affiliated with or endorsed by ICMA.');
    expect(part(await mount('item="7.L.A" notice="none"'), 'foot')).toBeUndefined();
  });
});

describe('the answer', () => {
  test('is a level in words, or a reason why there is none', async () => {
    const element = await mount();
    expect(parts(element, 'level').map((level) => textOf(level).slice(0, 14))).toEqual([
      '1 AwarenessYou',
      '2 BasicYou hav',
      '3 Intermediate',
      '4 AdvancedYou ',
      '5 ExpertYou ha',
    ]);
    expect(parts(element, 'other').map(textOf)).toEqual(['Not applicable to my role', 'I cannot judge this']);
    expect(radios(element).map(({ value }) => value)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      'not-applicable',
      'cannot-judge',
    ]);
    parts(element, 'other')[0]!.click();
    expect(element.value).toBe('not-applicable');
  });

  test('is one of the levels alone where the page says so', async () => {
    const element = await mount('item="7.L.A" levels-only value="cannot-judge" required compact');
    expect(radios(element)).toHaveLength(5);
    expect(element.value).toBe('');
    expect(element.validationMessage).toBe('Choose a level');
    expect(textOf(parts(element, 'level')[0]!)).toBe('1 Awareness');
  });

  test('can be cleared, which the form hears and the keyboard survives', async () => {
    const element = await mount('item="7.L.A" value="3"');
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => heard.push(`${type} ${element.value}`));
    await expect.element(page.getByRole('button', { name: 'Clear answer 7.L.A' })).toBeVisible();
    part(element, 'clear').click();
    await element.updateComplete;
    expect(radios(element).some(({ checked }) => checked)).toBe(false);
    expect(heard).toEqual(['input ', 'change ']);
    expect(element.shadowRoot!.activeElement).toBe(radios(element)[0]);
    expect(part(element, 'clear')).toBeUndefined();
  });

  test('is a state that styles can ask for', async () => {
    const element = await mount();
    expect(element.matches(':state(answered)')).toBe(false);
    element.value = '1';
    expect(element.matches(':state(answered)')).toBe(true);
  });

  test('comes by arrow keys from one stop of the keyboard', async () => {
    const element = await mount('item="7.L.A" value="2"');
    await commands.press('Tab');
    expect(element.shadowRoot!.activeElement).toBe(radios(element)[1]);
    await commands.press('ArrowDown');
    expect(element.value).toBe('3');
  });

  test('is where the focus goes, that arrow keys go on from there', async () => {
    const element = await mount('item="7.L.A" value="3"');
    element.focus();
    expect(element.shadowRoot!.activeElement).toBe(radios(element)[2]);
    await commands.press('ArrowDown');
    expect(element.value).toBe('4');
  });

  test.each(['', '2'])('that the page’s script takes back at once, to %j, is not shown', async (before) => {
    const element = await mount(`item="7.L.A" value="${before}"`);
    const takeBack = () => {
      element.value = before;
    };
    for (const type of ['input', 'change']) {
      element.addEventListener(type, takeBack, { once: true });
      radios(element)[3]!.click();
      await element.updateComplete;
      expect(
        radios(element)
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      ).toEqual(before ? [before] : []);
    }
  });

  test('is kept apart from that of the next question', async () => {
    const element = await mount(
      'item="7.L.A" value="2"',
      (tag) => `${tag}<icma-level-input item="7.L.B" value="5"></icma-level-input>`,
    );
    radios(element)[0]!.click();
    expect([...document.querySelectorAll('icma-level-input')].map(({ value }) => value)).toEqual(['1', '5']);
  });
});

describe('levels of one’s own', () => {
  const levels = ['Never', 'Sometimes', 'Always'].map((label, index) => ({
    position: index + 1,
    label,
    description: `${label} in the last year.`,
  }));

  test('take the place of ours, and a value beyond them is no answer', async () => {
    const element = await mount('label="How often?" value="5"');
    element.rubric = { id: 'often', version: '1', levels };
    await element.updateComplete;
    expect(parts(element, 'level').map(textOf)).toEqual(
      levels.map(({ label, description }, index) => `${index + 1} ${label}${description}`),
    );
    expect(element.value).toBe('');
    element.value = '3';
    expect(element.value).toBe('3');
  });

  test('that are none are ignored with one warning', async () => {
    const element = await mount();
    for (const rubric of [
      {},
      [],
      'x',
      { id: 'x', version: '1', levels: [] },
      { id: 'x', version: '1', levels: null },
    ]) {
      Object.assign(element, { rubric });
      await element.updateComplete;
      expect(parts(element, 'level')).toHaveLength(5);
    }
    expect(warnings[0]).toMatch(/<icma-level-input> ignores its rubric/);
  });
});

test('in Spanish our words are Spanish and ICMA’s stay English and say so', async () => {
  const element = await mount('item="7.L" required', (tag) => `<div lang="es">${tag}</div>`);
  expect(textOf(parts(element, 'level')[2]!)).toMatch(/^3 Intermedio/);
  expect(textOf(part(element, 'statement'))).toBe('Liderazgo en Strategic Planning');
  expect(part(element, 'statement').querySelector('[lang=en]')!.textContent).toBe('Strategic Planning');
  expect(part(element, 'hint').querySelector('p')!.lang).toBe('en');
  expect(element.validationMessage).toBe('Elija un nivel, o indique por qué no hay ninguno');
  await expect.element(page.getByRole('radio', { name: 'No puedo juzgarlo' })).toBeInTheDocument();
});

describe('odd values', () => {
  test.each(['item', 'label', 'value', 'notice', 'theme', 'name'])(
    'in %s never break the question',
    async (attribute) => {
      for (const text of oddTexts) {
        const element = await mount('item="7.L.A"');
        element.setAttribute(attribute, text);
        await element.updateComplete;
        expect(radios(element)).toHaveLength(7);
        expect(element.shadowRoot!.querySelector('script, img, [style], [onerror]')).toBeNull();
      }
      expect('broken' in globalThis).toBe(false);
      expect(Math.max(0, ...warnings.map((warning) => warning.length))).toBeLessThan(300);
    },
  );

  test('that a property holds are read as text', async () => {
    const element = await mount();
    for (const value of [7, null, undefined, {}, [], Symbol.iterator, Number.NaN]) {
      Object.assign(element, { item: value, label: value, value, notice: value, theme: value, required: value });
      await element.updateComplete;
      expect(radios(element)).toHaveLength(7);
    }
  });
});

describe('room', () => {
  const boxes = (element: Element) => parts(element, 'level').map((level) => level.getBoundingClientRect());

  test('the levels stand in a row of equal width where there is room, and in a column where there is not', async () => {
    await page.viewport(1000, 800);
    const element = await mount();
    const row = boxes(element);
    expect(new Set(row.map(({ top }) => Math.round(top))).size).toBe(1);
    for (const { width } of row) expect(width).toBeCloseTo(row[0]!.width, 0);
    for (const width of [640, 480, 320]) {
      await page.viewport(width, 800);
      await mount();
      const column = boxes(await mount());
      expect(new Set(column.map(({ top }) => Math.round(top))).size).toBe(5);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test('a question of one’s own keeps no margin for a code that it has not', async () => {
    await page.viewport(1000, 800);
    const left = async (attributes: string) => {
      const element = await mount(attributes);
      return part(element, 'statement').getBoundingClientRect().left - element.getBoundingClientRect().left;
    };
    expect(await left('label="How sure are you?"')).toBeCloseTo(0, 0);
    expect(await left('item="7.L.A"')).toBeGreaterThan(30);
  });

  test.each([
    ['left to right', 'ltr'],
    ['right to left', 'rtl'],
  ])('at 320 px no text runs out or into another, %s', async (_, dir) => {
    await page.viewport(320, 800);
    document.documentElement.dir = dir;
    for (const item of ['7.L.A', '7.M', '7']) {
      const boxes = textBoxes((await mount(`item="${item}" required value="3"`)).shadowRoot!);
      const out = boxes.filter(({ box }) => box.left < -0.5 || box.right > 320.5);
      expect(out.map(({ text }) => text)).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
      expect(tooSmall(boxes)).toEqual([]);
    }
  });

  test('everything that is pressed is 24 px high at least', async () => {
    await page.viewport(320, 800);
    const element = await mount('item="7.L.A" value="3"');
    for (const name of ['level', 'other', 'clear'])
      for (const pressed of parts(element, name))
        expect(pressed.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });
});

test('what is chosen differs by border and weight as well as by colour, also in forced colours', async () => {
  const look = (element: Element) => {
    const { borderBlockStartWidth, boxShadow, fontWeight } = getComputedStyle(element);
    return [borderBlockStartWidth, boxShadow !== 'none', fontWeight];
  };
  const [one, two] = parts(await mount('item="7.L.A" value="2"'), 'level');
  expect(look(two!)).not.toEqual(look(one!));
  if (server.browser !== 'chromium') return; // emulated in Chromium only
  await commands.emulateMedia({ forcedColors: 'active' });
  expect(look(two!)[0]).toBe('3px');
  await commands.emulateMedia({ forcedColors: null });
});

test('axe finds nothing in any scheme, direction or language', async () => {
  await mountTag(
    ['light', 'dark', 'plain']
      .map((theme) => `<icma-level-input item="7.L.A" value="3" theme="${theme}"></icma-level-input>`)
      .concat(
        '<icma-level-input item="8.M" required></icma-level-input>',
        '<div dir="rtl"><icma-level-input item="7" disabled></icma-level-input></div>',
        '<div lang="es"><icma-level-input label="Pregunta" value="cannot-judge"></icma-level-input></div>',
      )
      .join(''),
  );
  document.querySelectorAll<IcmaLevelInput>('icma-level-input')[3]!.reportValidity();
  await drawn();
  expect(await axeViolations()).toEqual([]);
});
