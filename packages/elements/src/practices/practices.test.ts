import { dimensions, practices } from '@icma-sdk/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { IcmaFilterEvent } from '../events/icma-filter-event.js';
import { axeViolations } from '../internal/fixtures/axe.js';
import { drawn, mount, oddTexts, part, parts, textOf, warnings } from '../internal/fixtures/page.js';
import type { IcmaPractices } from './practices.js';
import './practices.define.js';

beforeEach(() => page.viewport(1280, 800));

const mounted = (attributes = '') => mount<IcmaPractices>(`<icma-practices ${attributes}></icma-practices>`);
/** Ids of the practices or dimensions that are to be seen, in their order. */
const shown = (element: Element, name: 'practice' | 'dimension') =>
  parts(element, name).flatMap((item) => (item.checkVisibility() ? item.id : []));
/** A search field with suggestions is a combobox. */
const search = () => page.getByRole('combobox', { name: 'Search' });
const tenet = () => page.getByRole('combobox', { name: 'Related to a tenet of the Code' });
const count = () => page.getByRole('status').first();

test('shows every practice and dimension as ICMA worded it, under its printed number and letter', async () => {
  const element = await mounted();
  expect(parts(element, 'practice').map(({ id }) => id)).toEqual(practices.map(({ id }) => id));
  expect(parts(element, 'definition').map(textOf)).toEqual(practices.map(({ statement }) => statement));
  const statements = parts(element, 'dimension').map((item) => textOf(item.firstElementChild!));
  expect(statements).toEqual(dimensions.map(({ statement }) => statement));
  const letters = parts(element, 'dimension').map((item) => String.fromCharCode(64 + (item as HTMLLIElement).value));
  expect(letters).toEqual(dimensions.map(({ letter }) => letter));
  await expect
    .element(page.getByRole('heading', { level: 3 }))
    .toHaveTextContent('ICMA Practices for Effective Local Government Leadership');
  await expect
    .element(page.getByRole('heading', { level: 4, name: 'Practice 7: Strategic Planning', exact: true }))
    .toBeVisible();
  await expect.element(count()).toHaveTextContent('14 practices, 166 dimensions.');
  expect(warnings).toEqual([]);
});

describe('search', () => {
  test('shows what answers, best match first, marks where it does, and counts in a region that was there before', async () => {
    const element = await mounted();
    const region = count().element();
    await userEvent.fill(search(), 'FOIA requests');
    expect(shown(element, 'practice')).toEqual(['practice-14']);
    expect(shown(element, 'dimension')).toEqual(['practice-14-management-l']);
    expect(count().element()).toBe(region);
    expect(region.textContent).toBe('1 of 14 practices, 1 of 166 dimensions. Best match first.');
    await userEvent.fill(search(), 'strategic planning');
    expect(shown(element, 'practice').slice(0, 2)).toEqual(['practice-07', 'practice-12']);
    const [practice] = parts(element, 'practice');
    const marks = [...practice!.querySelectorAll('.heading mark, .definition mark')].map(textOf);
    expect(marks).toEqual(['Strategic', 'Planning', 'plan']);
    expect(textOf(practice!.querySelector('.definition')!)).toBe(practices[6]!.statement);
  });

  test('finds a word with a slip, another form and a synonym', async () => {
    const element = await mounted();
    for (const [query, id] of [
      ['bugdet transparancy', 'practice-12-leadership-a'],
      ['mitigation', 'practice-10-leadership-b'],
      ['embezzlement', 'practice-12-management-e'],
    ] as const) {
      await userEvent.fill(search(), query);
      expect(shown(element, 'dimension')).toContain(id);
    }
  });

  test('suggests how to go on, by the browser’s own list', async () => {
    const element = await mounted();
    await userEvent.fill(search(), 'strategic plann');
    const field = element.shadowRoot!.querySelector('input')!;
    expect([...field.list!.options].map(({ value }) => value)).toContain('strategic planning');
  });

  test('leads on Enter to the best match, and sends the page nowhere', async () => {
    const element = await mounted('query="fraud"');
    const address = location.href;
    await userEvent.click(search());
    await userEvent.keyboard('{Enter}');
    expect(textOf(element.shadowRoot!.activeElement!)).toContain('Financial Management and Budgeting');
    expect(location.href).toBe(address);
  });

  test('of what has no word in it keeps everything', async () => {
    const element = await mounted('query=" … ?! "');
    expect(shown(element, 'practice')).toHaveLength(14);
    expect(part(element, 'mark')).toBeUndefined();
  });
});

describe('filters', () => {
  test('are native controls in groups with names, which the attributes set at first', async () => {
    await mounted('group="lead" kind="management" tenet="4"');
    for (const [group, name] of [
      ['Group', 'Lead 6–8'],
      ['Dimensions', 'Management'],
    ] as const) {
      const choice = page.getByRole('group', { name: group }).getByRole('radio', { name });
      expect((choice.element() as HTMLInputElement).checked).toBe(true);
    }
    await expect.element(tenet()).toHaveValue('4');
    await expect.element(count()).toHaveTextContent('3 of 14 practices, 22 of 166 dimensions.');
  });

  test('narrow each other by keyboard alone, and are cleared together, with the focus kept', async () => {
    const element = await mounted();
    await userEvent.click(search());
    await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}{Tab}{ArrowDown}');
    expect({ group: element.group, kind: element.kind }).toEqual({ group: 'lead', kind: 'leadership' });
    expect(shown(element, 'practice')).toEqual(['practice-06', 'practice-07', 'practice-08']);
    expect(shown(element, 'dimension').every((id) => id.includes('leadership'))).toBe(true);
    await userEvent.selectOptions(tenet(), '10');
    expect(shown(element, 'practice')).toEqual(['practice-08']);
    await userEvent.click(page.getByRole('button', { name: 'Clear search and filters' }));
    expect(shown(element, 'dimension')).toHaveLength(166);
    expect(element.shadowRoot!.activeElement).toBe(part(element, 'search'));
    expect(page.getByRole('button', { name: 'Clear search and filters' }).elements()).toEqual([]);
  });

  test('say that the joining of tenets and practices is ours', async () => {
    const element = await mounted();
    const select = tenet().element();
    const note = element.shadowRoot!.getElementById(select.getAttribute('aria-describedby')!)!;
    expect(note.textContent).toBe('Editorial: our judgment, not ICMA’s.');
  });

  test('that leave nothing say why, what to try, and how to get everything back', async () => {
    const element = await mounted('group="purposes" tenet="8"');
    await expect.element(count()).toHaveTextContent('Nothing found.');
    expect(textOf(part(element, 'empty'))).toBe('No practice passes all of these filters.Try fewer filters.');
    await userEvent.click(page.getByRole('button', { name: 'Clear search and filters' }));
    expect(part(element, 'empty')).toBeUndefined();
    expect(shown(element, 'practice')).toHaveLength(14);
  });

  test('fold behind one button where there is little room, which names those that are on', async () => {
    await page.viewport(360, 800);
    await mounted('group="lead"');
    const button = page.getByRole('button', { name: 'Filters · Lead' });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    expect(page.getByRole('radio').elements()).toEqual([]);
    await userEvent.click(button);
    await expect.element(page.getByRole('radio', { name: 'Skills 11–14' })).toBeVisible();
    await page.viewport(1280, 800);
    expect(button.elements()).toEqual([]);
  });
});

describe('events', () => {
  test('tell what a person asked for and what is shown for it, never what script or markup did', async () => {
    const element = await mounted('kind="leadership"');
    const events: IcmaFilterEvent[] = [];
    document.body.addEventListener('icma-filter', (event) => events.push(event as IcmaFilterEvent), { once: true });
    element.query = 'fraud';
    element.setAttribute('group', 'skills');
    await drawn();
    expect(events).toEqual([]);
    element.query = '';
    await drawn();
    await userEvent.selectOptions(tenet(), '5');
    expect(events.map(({ filter, practiceIds }) => ({ filter, practiceIds }))).toEqual([
      {
        filter: { query: '', group: 'skills', kind: 'leadership', tenet: '5' },
        practiceIds: ['practice-12', 'practice-14'],
      },
    ]);
  });
});

test('all dimensions of a practice are shown on demand, and fewer again', async () => {
  const element = await mounted('query="fraud"');
  const button = page.getByRole('button', { name: 'Show all 16 dimensions' });
  await userEvent.click(button);
  expect(shown(element, 'dimension')).toHaveLength(16);
  await userEvent.click(page.getByRole('button', { name: 'Show fewer dimensions' }));
  expect(shown(element, 'dimension')).toEqual(['practice-12-management-e']);
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
});

test('rows show definitions alone, and the browser’s own search opens what it finds in a folded one', async () => {
  const element = await mounted('layout="row" group="skills"');
  const [first] = parts(element, 'practice');
  const lists = first!.querySelector<HTMLElement>('.kinds')!;
  expect(parts(element, 'definition').filter((text) => text.checkVisibility())).toHaveLength(4);
  expect(lists.getAttribute('hidden')).toBe('until-found');
  expect(lists.getBoundingClientRect().height).toBe(0);
  lists.dispatchEvent(new Event('beforematch', { bubbles: true }));
  await drawn();
  expect(lists.hidden).toBe(false);
  await expect.element(page.getByRole('button', { name: 'Show fewer dimensions' })).toBeVisible();
});

describe('odd attribute values', () => {
  test.each(['query', 'group', 'kind', 'tenet', 'layout', 'heading-level', 'theme'])(
    'in %s never break the list',
    async (attribute) => {
      const element = await mounted();
      for (const text of oddTexts) {
        element.setAttribute(attribute, text);
        await element.updateComplete;
        expect(parts(element, 'practice')).toHaveLength(14);
        expect(element.shadowRoot!.querySelector('script, img, [style], [onerror]')).toBeNull();
        if (attribute === 'query') expect(part(element, 'count').textContent).toMatch(/found|of 14|14 practices/);
        else expect(shown(element, 'practice')).toHaveLength(14);
      }
      expect('broken' in globalThis).toBe(false);
      expect(Math.max(0, ...warnings.map((warning) => warning.length))).toBeLessThan(300);
    },
  );

  test('that properties hold are read as text', async () => {
    const element = await mounted();
    for (const value of [7.5, null, undefined, {}, [], Symbol.iterator, Number.NaN]) {
      // A number is searched for as it is written.
      const query = typeof value === 'number' ? '' : value;
      Object.assign(element, { query, group: value, kind: value, tenet: value, layout: value, theme: value });
      await element.updateComplete;
      expect(shown(element, 'practice')).toHaveLength(14);
    }
    Object.assign(element, { query: 7.5 });
    await element.updateComplete;
    expect(shown(element, 'practice')).toHaveLength(0);
  });
});

test('our words are Spanish where the page is, ICMA’s stay English and say so', async () => {
  const element = await mount<IcmaPractices>('<div lang="es"><icma-practices query="budget"></icma-practices></div>');
  await expect.element(page.getByRole('combobox', { name: 'Buscar' })).toBeVisible();
  await expect
    .element(count())
    .toHaveTextContent('2 de 14 prácticas, 13 de 166 dimensiones. Primero lo que mejor coincide.');
  expect(part(element, 'base').lang).toBe('es');
  for (const wording of [part(element, 'definition'), parts(element, 'dimension')[0]!.firstElementChild!])
    expect((wording as HTMLElement).lang).toBe('en');
  expect(part(element, 'copy').closest('[lang]')).toBe(part(element, 'base'));
});

test('axe finds nothing in any layout, scheme, direction or language, nor where nothing was found', async () => {
  // Tall enough for all of it: what has not come near has no layout that could be looked at.
  await page.viewport(1280, 5000);
  for (const html of [
    '<icma-practices query="budget"></icma-practices>',
    '<icma-practices layout="card" theme="dark" group="lead"></icma-practices>',
    '<icma-practices layout="row" theme="plain" tenet="3"></icma-practices>',
    '<div dir="rtl"><icma-practices kind="management" group="purposes"></icma-practices></div>',
    '<div lang="es"><icma-practices query="zoning" heading-level="2"></icma-practices></div>',
  ]) {
    await mount(html);
    expect(await axeViolations(), html).toEqual([]);
  }
});
