import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { exampleFile } from '../internal/fixtures/example-file.js';
import { part, parts, textOf } from '../internal/fixtures/page.js';
import { answer, headingOf, mountForm, press, settled } from '../internal/fixtures/self-assessment.js';
import type { IcmaSelfAssessment } from './self-assessment.js';

let element: IcmaSelfAssessment;
beforeEach(async () => {
  element = await mountForm('storage="none"');
});

/** Lets go of a file over the form, and waits until the form says what it holds. */
async function drop(file: File): Promise<void> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  expect(event.defaultPrevented, 'the browser leaves the page otherwise').toBe(true);
  await vi.waitFor(() => expect(part(element, 'opened')).toBeDefined());
  await settled(element);
}

describe('where one begins, a file', () => {
  test('is opened by a button', async () => {
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const asked = vi.spyOn(input, 'click').mockImplementation(() => {});
    await press(element, 'Open a file (JSON)');
    expect(asked).toHaveBeenCalledOnce();
    const chosen = new DataTransfer();
    chosen.items.add(exampleFile());
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(part(element, 'opened')).toBeDefined());
    expect(element.assessment).toBeUndefined();
  });

  test('is opened by dropping it, and gone on with when the person says so', async () => {
    await drop(exampleFile());
    expect(element.assessment).toBeUndefined();
    expect(textOf(part(element, 'opened'))).toMatch(/^mine\.json: 26 of 26 answered/);
    expect(element.shadowRoot!.activeElement).toBe(part(element, 'opened'));
    await press(element, 'Open it');
    expect(parts(element, 'task')).toHaveLength(14);
    expect(Object.keys(element.assessment!.responses)).toHaveLength(28);
  });

  test('of a newer version is looked at, read only, and nothing is begun', async () => {
    await drop(exampleFile((text) => text.replace('"formatVersion":1', '"formatVersion":9')));
    await press(element, 'Look at it');
    const results = element.shadowRoot!.querySelector('icma-results')!;
    await vi.waitFor(() => expect(textOf(part(results, 'banner'))).toContain('It can only be looked at.'));
    expect(textOf(part(results, 'progress'))).toContain('You answered 26 of 26');
    expect(element.assessment).toBeUndefined();
    await press(element, 'Close');
    expect(part(results, 'banner')).toBeUndefined();
  });

  test('that is damaged says what is wrong, and offers what could be read', async () => {
    await drop(exampleFile((text) => text.replace('"level":4', '"level":"<img src=x onerror=alert(1)>"')));
    expect(textOf(part(element, 'opened'))).toContain('<img src=x onerror=alert(1)> expected:');
    expect(element.shadowRoot!.querySelector('.opened img')).toBeNull();
    await press(element, 'Open it');
    expect(parts(element, 'task')).toHaveLength(14);
  });
});

test('a file dropped on a practice is told of on the list, and what was there stays until the person says so', async () => {
  await press(element, 'Start');
  await press(element, 'Continue with practice 1');
  await answer(element, 'practice-01-leadership', '3');
  const before = element.value;
  await drop(exampleFile());
  expect(headingOf(element)).toBe('Self-assessment');
  expect(element.shadowRoot!.activeElement).toBe(part(element, 'opened'));
  expect(element.value).toBe(before);
  await press(element, 'Close');
  expect(part(element, 'opened')).toBeUndefined();
  expect(element.value).toBe(before);
});

test('on a page that scrolls smoothly, what was opened stays in view', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { scroll-behavior: smooth } body { padding-block: 1500px }');
  document.adoptedStyleSheets.push(sheet);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  const button = element.shadowRoot!.querySelector('.open-file')!;
  button.scrollIntoView({ behavior: 'instant', block: 'center' });
  expect(element.getBoundingClientRect().top, 'the form begins above what is seen').toBeLessThan(0);
  await drop(exampleFile());
  // A smooth scroll takes its time; where it was on its way to, it has arrived by then.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { top, bottom } = part(element, 'opened').getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});
