import { expect, test } from 'vitest';
import { assessmentOf, keeperFor, recordOf, store, textOf as textFor } from '../internal/fixtures/drafts.js';
import { part, parts, textOf } from '../internal/fixtures/page.js';
import { hastily } from '../internal/fixtures/patience.js';
import { mountForm, press, settled } from '../internal/fixtures/self-assessment.js';
import type { IcmaSelfAssessment } from './self-assessment.js';

const focused = (element: IcmaSelfAssessment) => element.shadowRoot!.activeElement;

/** Presses a button with the keyboard, and so has the focus on it. */
async function key(element: IcmaSelfAssessment, button: HTMLElement): Promise<void> {
  button.focus();
  expect(focused(element)).toBe(button);
  button.click();
  await settled(element);
}

/** The form with a draft of three answers that is on the device. */
async function withDraft(): Promise<IcmaSelfAssessment> {
  await store(recordOf(textFor(assessmentOf(3))));
  return mountForm();
}

test('opening a note leads into it', async () => {
  const element = await mountForm('storage="none"');
  await press(element, 'Start');
  await press(element, 'Continue with practice 1');
  await key(element, parts(element, 'note')[1]!);
  expect((focused(element) as HTMLTextAreaElement).name).toBe('practice-01-management.note');
  expect((focused(element) as HTMLTextAreaElement).tabIndex).toBe(0);
});

test('the answer to where answers are kept leads to the heading of the page', async () => {
  const element = await mountForm();
  element.assessment = assessmentOf(3);
  await settled(element);
  await press(element, /^Only while this page is open/, 'radio');
  await key(element, part(element, 'notice').querySelector('button')!);
  expect(part(element, 'notice')).toBeUndefined();
  expect(focused(element)).toBe(part(element, 'page-heading'));
});

test.each([
  ['deleting what is kept', '[data-act="remove"]'],
  ['erasing everything', '[data-act="erase"]'],
])('%s leads to the heading of the page', async (_, selector) => {
  const element = await withDraft();
  await key(element, element.shadowRoot!.querySelector<HTMLElement>(selector)!);
  await expect.poll(() => part(element, 'entry')).toBeUndefined();
  await settled(element);
  expect(focused(element)).toBe(part(element, 'page-heading'));
});

test('looking at an answer again leads back to the list of those that are left', async () => {
  const instrument = { ...assessmentOf(3).instrument, edition: 'icma-practices@2009-01' };
  await store(recordOf(textFor({ ...assessmentOf(3), instrument })));
  const element = await mountForm();
  await press(element, /^Continue/);
  await expect.poll(() => element.shadowRoot!.querySelector('[data-act="migrate"]')).not.toBeNull();
  await press(element, 'Bring it up to date');
  await key(element, element.shadowRoot!.querySelector<HTMLElement>('[data-act="review-keep"]')!);
  expect(textOf(element.shadowRoot!.querySelector('.page-heading + p')!)).toBe('1 of 3 looked at');
  expect(focused(element)).toBe(part(element, 'page-heading'));
});

test('taking over leads to the heading of the page', async () => {
  const element = await withDraft();
  const other = keeperFor();
  await other.keeper.open('draft-1');
  await hastily(async () => {
    await press(element, /^Continue/);
    await expect.poll(() => part(element, 'take-over')).toBeDefined();
  });
  await settled(element);
  await key(element, part(element, 'take-over'));
  await expect.poll(() => part(element, 'take-over')).toBeUndefined();
  await settled(element);
  expect(focused(element)).toBe(part(element, 'page-heading'));
});

test('what is drawn anew around the focus leaves it where it is', async () => {
  const element = await mountForm('storage="none"');
  await press(element, 'Start');
  await press(element, 'Continue with practice 1');
  const [radio] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]');
  await key(element, radio!);
  expect(element.assessment!.responses).toHaveProperty('practice-01-leadership');
  expect(focused(element)).toBe(radio);
});
