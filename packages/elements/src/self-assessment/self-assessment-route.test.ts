import { describe, expect, test } from 'vitest';
import { followFragment, hashChange, part, parts, textOf } from '../internal/fixtures/page.js';
import { answer, headingOf, mountForm, press, radiosOf, settled } from '../internal/fixtures/self-assessment.js';
import type { IcmaSelfAssessment } from './self-assessment.js';

const forms = () => [...document.querySelectorAll<IcmaSelfAssessment>('icma-self-assessment')];
const start = async (attributes = '', around?: (tag: string) => string) => {
  const element = await mountForm(`storage="none" ${attributes}`, around);
  await press(element, 'Start');
  return element;
};
/** Goes through the browser's history and waits until it has. */
async function travel(element: IcmaSelfAssessment, by: -1 | 1): Promise<void> {
  const { href } = location;
  const arrived = hashChange(({ oldURL }) => oldURL === href);
  history.go(by);
  await arrived;
  await settled(element);
}

describe('back and forward', () => {
  test('go through the pages of the form, and the focus with them', async () => {
    const element = await start();
    await press(element, 'Continue with practice 1');
    await press(element, 'Continue');
    expect(location.hash).toBe('#icma=self-assessment/practice-02');
    await travel(element, -1);
    expect(headingOf(element)).toContain('Personal and Professional Integrity');
    expect(element.shadowRoot!.activeElement?.textContent).toContain('Personal and Professional Integrity');
    await travel(element, -1);
    expect(parts(element, 'task')).toHaveLength(14);
    await travel(element, -1);
    expect(part(element, 'start')).toBeDefined();
    await travel(element, 1);
    expect(parts(element, 'task')).toHaveLength(14);
  });

  test('lose nothing that was answered', async () => {
    const element = await start();
    await press(element, 'Continue with practice 1');
    await answer(element, 'practice-01-leadership', '4');
    await travel(element, -1);
    await travel(element, 1);
    expect(radiosOf(element, 'practice-01-leadership')[3]!.checked).toBe(true);
  });
});

describe('a link', () => {
  test('leads to a practice or to a question', async () => {
    const element = await start();
    await followFragment('#icma=self-assessment/practice-07-management');
    await settled(element);
    expect(headingOf(element)).toContain('Strategic Planning');
    expect(element.shadowRoot!.activeElement).toBe(radiosOf(element, 'practice-07-management')[0]);
  });

  test('to a practice that is not asked leads to the list of those that are', async () => {
    const element = await start('practices="3"');
    await followFragment('#icma=self-assessment/practice-07');
    await settled(element);
    expect(parts(element, 'task')).toHaveLength(1);
  });

  test('of another element, an anchor of the host or nonsense changes nothing', async () => {
    const element = await start();
    await press(element, 'Continue with practice 1');
    for (const fragment of ['#main', '#icma=practice-07', '#icma=self-assessment/__proto__', '#icma-share=x']) {
      await followFragment(fragment);
      await settled(element);
      expect([headingOf(element).slice(0, 10), location.hash]).toEqual(['Practice 1', fragment]);
    }
  });

  test('opened in a new tab is the browser’s', async () => {
    const element = await start();
    const link = parts(element, 'task')[4]!.querySelector('a')!;
    expect(link.getAttribute('href')).toBe('#icma=self-assessment/practice-05');
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    addEventListener('click', (clicked) => clicked.preventDefault(), { once: true });
    link.dispatchEvent(event);
    await settled(element);
    expect(parts(element, 'task')).toHaveLength(14);
  });
});

test('a host whose router keeps its state in the fragment keeps it', async () => {
  history.replaceState(null, '', '#/services/parks');
  const element = await start();
  await press(element, 'Continue with practice 1');
  expect([headingOf(element).slice(0, 10), location.hash]).toEqual(['Practice 1', '#/services/parks']);
});

test('several forms on a page each have places of their own', async () => {
  await mountForm(
    'storage="none" id="mine"',
    (tag) => `${tag}${tag.replace('mine', 'mine')}${tag.replace('id="mine"', '')}`,
  );
  const [one, two, three] = forms() as [IcmaSelfAssessment, IcmaSelfAssessment, IcmaSelfAssessment];
  for (const form of forms()) {
    part(form, 'start').click();
    await settled(form);
  }
  expect(forms().map((form) => form.shadowRoot!.querySelector('a')!.getAttribute('href'))).toEqual([
    '#icma=mine/practice-01',
    '#icma=mine-2/practice-01',
    '#icma=self-assessment/practice-01',
  ]);
  await followFragment('#icma=mine-2/check');
  for (const form of forms()) await settled(form);
  expect([one, two, three].map(headingOf)).toEqual(['Self-assessment', 'Check your answers', 'Self-assessment']);
  await travel(two, -1);
  expect([one, two, three].map(headingOf)).toEqual(['Self-assessment', 'Check your answers', 'Self-assessment']);
});

test('a form that leaves the page lets go of its key and hears nothing more', async () => {
  const element = await start();
  element.remove();
  await followFragment('#icma=self-assessment/check');
  document.body.append(element);
  await settled(element);
  expect(textOf(element.shadowRoot!.querySelector('.page')!)).toContain('Check your answers');
  expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).toBe('#icma=self-assessment/practices');
});
