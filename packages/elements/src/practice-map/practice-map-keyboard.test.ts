import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { mount as mountTag, textOf } from '../internal/fixtures/page.js';
import type { IcmaPracticeMap } from './practice-map.js';
import './practice-map.define.js';

const mount = (attributes = '') =>
  mountTag<IcmaPracticeMap>(`<icma-practice-map ${attributes}></icma-practice-map>`, 'icma-practice-map');
const press = async (...keys: string[]) => {
  for (const key of keys) await commands.press(key);
};

describe('by keyboard', () => {
  const focused = (element: Element) => textOf(element.shadowRoot!.activeElement!).split(':')[0];

  test('is one tab stop, walked by arrows round the wheel, by Home and by End', async () => {
    const element = await mount();
    await press('Tab');
    expect(focused(element)).toBe('Practice 1');
    await press('ArrowRight', 'ArrowDown');
    expect(focused(element)).toBe('Practice 3');
    await press('ArrowLeft', 'ArrowUp', 'ArrowUp');
    expect(focused(element)).toBe('Practice 14');
    await press('ArrowDown', 'End');
    expect(focused(element)).toBe('Practice 14');
    await press('Home');
    expect(focused(element)).toBe('Practice 1');
    await press('Tab');
    expect(focused(element)).toBe('Download as SVG');
    await press('Shift+Tab');
    expect(focused(element)).toBe('Practice 1');
  });

  test('Enter and Space choose', async () => {
    const element = await mount();
    await press('Tab', 'ArrowDown', 'Enter');
    expect(element.selected).toBe('2');
    await press('ArrowDown', 'Space');
    expect(element.selected).toBe('3');
  });

  test('is entered at the practice chosen, and returned to where one was', async () => {
    const element = await mount('selected="6"');
    await press('Tab');
    expect(focused(element)).toBe('Practice 6');
    await press('ArrowDown', 'Tab', 'Shift+Tab');
    expect(focused(element)).toBe('Practice 7');
  });

  test('leaves keys with a modifier to the browser', async () => {
    const element = await mount();
    await press('Tab', 'Shift+ArrowRight', 'Control+End');
    expect(focused(element)).toBe('Practice 1');
  });
});
