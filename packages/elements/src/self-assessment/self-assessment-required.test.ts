import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exampleAssessment } from '../internal/fixtures/example-assessment.js';
import { part, parts, textOf } from '../internal/fixtures/page.js';
import { answer, headingOf, mountForm, press, radiosOf, settled } from '../internal/fixtures/self-assessment.js';

const form = () => document.querySelector('form')!;
const mount = async (answered: number) => {
  const element = await mountForm('storage="none" required name="q"', (tag) => `<form>${tag}</form>`);
  if (answered > 0) element.assessment = exampleAssessment({ detail: 'kinds', answered });
  await settled(element);
  return element;
};

describe('a form that needs it', () => {
  test('is told that it was not begun, with a link to where one begins', async () => {
    const element = await mount(0);
    form().requestSubmit();
    await settled(element);
    expect(textOf(part(element, 'error-summary'))).toBe('There is a problem Start the self-assessment');
    await press(element, 'Start the self-assessment', 'link');
    expect(element.shadowRoot!.activeElement).toBe(part(element, 'start'));
  });

  test('is told what is missing, each with a link to its question, where the same words stand', async () => {
    const element = await mount(26);
    expect(form().checkValidity()).toBe(false);
    await settled(element);
    const summary = part(element, 'error-summary');
    const words = ['14.L', '14.M'].map((code) => `${code}: Choose a level, or say why there is none`);
    expect([...summary.querySelectorAll('a')].map(textOf)).toEqual(words);
    expect(textOf(summary)).toContain('2 questions are not answered.');
    await press(element, words[1]!, 'link');
    expect(headingOf(element)).toContain('Communication and Information Sharing');
    expect(element.shadowRoot!.activeElement).toBe(radiosOf(element, 'practice-14-management')[0]);
    expect(parts(element, 'error').map(textOf)).toEqual(words);
    const group = page.getByRole('radiogroup', { name: /^14.M/ });
    await expect.element(group).toHaveAttribute('aria-invalid', 'true');
  });

  test('hears less with each answer, and nothing at the end', async () => {
    const element = await mount(26);
    form().requestSubmit();
    await settled(element);
    await press(element, /^14.L/, 'link');
    await answer(element, 'practice-14-leadership', '2');
    expect(parts(element, 'error')).toHaveLength(1);
    expect(form().checkValidity()).toBe(false);
    await answer(element, 'practice-14-management', 'cannot-judge');
    expect(part(element, 'error-summary')).toBeUndefined();
    expect([form().checkValidity(), element.validationMessage]).toEqual([true, '']);
  });

  test('names the first ten and counts the rest', async () => {
    const element = await mount(1);
    element.reportValidity();
    await settled(element);
    const summary = part(element, 'error-summary');
    expect(summary.querySelectorAll('a')).toHaveLength(10);
    expect(textOf(summary)).toContain('and 17 more');
  });
});

test('nobody is told of anything missing before the form is checked', async () => {
  const element = await mount(3);
  await press(element, 'Check your answers', 'link');
  expect(part(element, 'error-summary')).toBeUndefined();
  await press(element, 'See the results');
  expect(part(element, 'results')).toBeDefined();
});
