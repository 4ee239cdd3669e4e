import type { LitElement } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { drawn, mount, part, textOf } from './fixtures/page.js';
import '../practice/practice.define.js';
import '../tenet/tenet.define.js';

const practice = '<icma-practice number="7"></icma-practice>';
const kinds = (root: ParentNode) =>
  [...root.querySelectorAll('icma-practice')].map((element) => textOf(part(element, 'kind')));

describe('our words', () => {
  test('come in English and in Spanish on one page', async () => {
    await mount(`${practice}<div lang="es-MX">${practice}<p lang="en">${practice}</p></div>`);
    expect(kinds(document)).toEqual(['Leadership', 'Liderazgo', 'Leadership']);
  });

  test('are English where the page speaks a language we do not have, or none that is one', async () => {
    for (const lang of ['fr', '', 'es_', '"><script>', 'español', 'x'.repeat(10_000)]) {
      const element = await mount(`<div>${practice}</div>`);
      element.parentElement!.lang = lang;
      await drawn();
      expect(kinds(document)).toEqual(['Leadership']);
    }
  });

  test('follow a change of lang on the page, on the tag and anywhere between', async () => {
    const element = await mount(`<section>${practice}</section>`);
    document.documentElement.lang = 'es';
    await drawn();
    expect(kinds(document)).toEqual(['Liderazgo']);
    element.parentElement!.lang = 'en';
    await drawn();
    expect(kinds(document)).toEqual(['Leadership']);
    element.lang = 'es';
    await drawn();
    expect(kinds(document)).toEqual(['Liderazgo']);
  });

  test('follow the tag to where it is moved', async () => {
    const element = await mount(`${practice}<div lang="es"></div>`);
    document.querySelector('div')!.append(element);
    await drawn();
    expect(kinds(document)).toEqual(['Liderazgo']);
  });

  test('reach through foreign shadow roots, and follow a change outside them', async () => {
    await mount('<div lang="es"><section></section></div>', 'section');
    const outer = document.querySelector('section')!.attachShadow({ mode: 'closed' });
    outer.innerHTML = '<article></article>';
    const inner = outer.querySelector('article')!.attachShadow({ mode: 'open' });
    inner.innerHTML = practice;
    await drawn(inner);
    expect(kinds(inner)).toEqual(['Liderazgo']);
    document.querySelector('div')!.lang = 'en';
    await drawn(inner);
    expect(kinds(inner)).toEqual(['Leadership']);
  });
});

test('ICMA’s wording is marked as English where our words are not', async () => {
  const element = await mount(`<div lang="es">${practice}</div>`);
  expect(part(element, 'base').lang).toBe('es');
  for (const name of ['definition', 'list']) expect(part(element, name).lang).toBe('en');
  expect(part(element, 'kind').closest('[lang]')!.getAttribute('lang')).toBe('es');
  expect(textOf(part(element, 'foot'))).toContain('Texto original en inglés');
});

test('dates and lists are written as the language writes them', async () => {
  const element = await mount('<icma-tenet lang="es" number="1"></icma-tenet>');
  expect(textOf(part(element, 'revision'))).toContain(
    'Texto de junio de 2017. ICMA modificó la redacción de este precepto en octubre de 2019 y abril de 2023.',
  );
});

test('a tag that has left the page is drawn no more', async () => {
  const element = await mount<LitElement>(practice);
  element.remove();
  const requestUpdate = vi.spyOn(element, 'requestUpdate');
  document.documentElement.lang = 'es';
  await drawn();
  expect(requestUpdate).not.toHaveBeenCalled();
});
