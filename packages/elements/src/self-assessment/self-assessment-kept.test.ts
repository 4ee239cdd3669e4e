import { defaultRubric, startAssessment } from '@icma-sdk/assessment';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { assessmentOf, databaseNames, keeperFor, store, stored, storedText } from '../internal/fixtures/drafts.js';
import { followFragment, part, parts, textOf } from '../internal/fixtures/page.js';
import { hastily } from '../internal/fixtures/patience.js';
import { answer, fill, headingOf, mountForm, press, radiosOf, settled } from '../internal/fixtures/self-assessment.js';
import type { IcmaResults } from '../results/results.js';
import type { IcmaSelfAssessment } from './self-assessment.js';

const status = (element: IcmaSelfAssessment) => textOf(part(element, 'status'));
const item = 'practice-01-leadership';

/** Starts an assessment that is kept on the device, and answers its first question. */
async function keepOne(name = ''): Promise<IcmaSelfAssessment> {
  const element = await mountForm('detail="kinds"');
  await fill(element, 'Name of this assessment (optional)', name);
  await press(element, /^On this device/, 'radio');
  await press(element, 'Start');
  await press(element, 'Continue with practice 1');
  await answer(element, item, '3');
  await expect.poll(() => status(element)).toMatch(/^✓ Saved on this device at /);
  return element;
}

/** Goes from a practice to the start, and begins another assessment beside the one that is open. */
async function beginAnother(element: IcmaSelfAssessment, name: string): Promise<void> {
  await press(element, /Practices$/, 'link');
  await press(element, 'Other assessments', 'link');
  await fill(element, 'Name of this assessment (optional)', name);
  await press(element, 'Start');
}

/** The assessments that the form offers, by name, each with how far it is. */
const listed = (element: IcmaSelfAssessment) =>
  parts(element, 'entry')
    .map(
      (entry) =>
        `${textOf(entry.querySelector('b')!)}: ${textOf(entry.querySelector('.quiet')!).split(' answered')[0]}`,
    )
    .sort();

describe('the question where answers are kept', () => {
  test('has to be answered before the first question, and says so in the words of its place', async () => {
    const element = await mountForm();
    await press(element, 'Start');
    expect(element.assessment).toBeUndefined();
    const summary = part(element, 'error-summary');
    expect(element.shadowRoot!.activeElement).toBe(summary);
    const words = 'Choose where your answers should be kept';
    expect(textOf(summary)).toBe(`There is a problem ${words}`);
    expect(textOf(part(element, 'keep').querySelector('.error')!)).toBe(words);
    await press(element, words, 'link');
    expect(element.shadowRoot!.activeElement).toBe(part(element, 'keep').querySelector('input'));
    expect(await databaseNames()).toEqual([]);
  });

  test('is asked all the same where the page has chosen the device beforehand', async () => {
    const element = await mountForm('storage="device"');
    const [device, open] = part(element, 'keep').querySelectorAll('input');
    expect([device!.checked, open!.checked]).toEqual([true, false]);
    expect(await databaseNames()).toEqual([]);
  });

  test('is not asked where nothing is kept, and nothing is written', async () => {
    const element = await mountForm('storage="none"');
    expect(part(element, 'keep')).toBeUndefined();
    await press(element, 'Start');
    await press(element, 'Continue with practice 1');
    await answer(element, item, '3');
    expect(status(element)).toMatch(/^○ Kept only while this page is open/);
    expect(await databaseNames()).toEqual([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  test('answered with "only while this page is open" writes nothing', async () => {
    const element = await mountForm();
    await press(element, /^Only while this page is open/, 'radio');
    await press(element, 'Start');
    await press(element, 'Continue with practice 1');
    await answer(element, item, '3');
    expect(await stored('drafts')).toEqual([]);
  });

  test('is asked once', async () => {
    const element = await keepOne();
    await press(element, /Practices$/, 'link');
    await press(element, 'Other assessments', 'link');
    expect(part(element, 'keep')).toBeUndefined();
    await press(element, 'Start');
    expect(parts(element, 'task')).toHaveLength(14);
    expect(part(element, 'keep')).toBeUndefined();
  });

  test('is asked on the page where an assessment came from a script', async () => {
    const element = await mountForm();
    element.assessment = assessmentOf(3);
    await settled(element);
    expect(status(element)).toMatch(/^○ Nothing is kept yet/);
    await press(element, /^On this device/, 'radio');
    await press(element, 'Continue');
    await expect.poll(() => status(element)).toMatch(/^✓ Saved/);
    expect(part(element, 'keep')).toBeUndefined();
    expect(await storedText()).toBe(element.value);
  });
});

describe('what is kept', () => {
  test('is on the device with every answer, to the byte', async () => {
    const element = await keepOne();
    await answer(element, item, '5');
    await expect.poll(() => storedText(element.assessment!.id)).toBe(element.value);
  });

  test('is found again by the next page, which goes on with it', async () => {
    const before = await keepOne('Fall 2026');
    const { assessment } = before;
    before.remove();
    history.replaceState(null, '', location.pathname);
    const element = await mountForm();
    expect(textOf(part(element, 'entry'))).toMatch(
      /^Fall 20261 of 28 answered; last changed .*Continue Fall 2026 Delete Fall 2026$/,
    );
    await press(element, 'Continue Fall 2026');
    await expect.poll(() => headingOf(element)).toBe('Fall 2026');
    expect(element.assessment).toEqual(assessment);
    expect(status(element)).toMatch(/^✓ Saved/);
    await press(element, 'Continue with practice 1');
    expect(radiosOf(element, item)[2]!.checked).toBe(true);
  });

  test('is opened by a link into the form', async () => {
    const before = await keepOne();
    const { assessment } = before;
    before.remove();
    history.replaceState(null, '', `${location.pathname}#icma=self-assessment/practice-01`);
    const element = await mountForm();
    expect(headingOf(element)).toContain('Personal and Professional Integrity');
    expect(element.assessment).toEqual(assessment);
  });

  test('is opened by a link on the page that is pressed while none is open', async () => {
    const before = await keepOne();
    const { assessment } = before;
    before.remove();
    history.replaceState(null, '', location.pathname);
    const element = await mountForm();
    await followFragment('#icma=self-assessment/results');
    await expect.poll(() => element.assessment).toEqual(assessment);
    const results = part(element, 'results') as IcmaResults;
    await expect.poll(() => results.assessment).toEqual(assessment);
    expect(status(element)).toMatch(/^✓ Saved/);
  });

  test('that was deleted gives way to no other unasked, by the browser’s Back', async () => {
    const element = await keepOne('Fall 2026');
    await beginAnother(element, 'With my coach');
    await press(element, 'Other assessments', 'link');
    await press(element, 'Delete With my coach');
    await expect.poll(() => listed(element)).toEqual(['Fall 2026: 1 of 28']);
    await followFragment('#icma=self-assessment/practice-02');
    // As often as opening another would ask the storage, and more.
    for (let asked = 0; asked < 9; asked++) {
      await stored('drafts');
      await settled(element);
    }
    expect(element.assessment).toBeUndefined();
    expect(part(element, 'start')).toBeDefined();
  });

  test('may be several, side by side, each with its name', async () => {
    const element = await keepOne('Fall 2026');
    await beginAnother(element, 'With my coach');
    expect(headingOf(element)).toBe('With my coach');
    await press(element, 'Other assessments', 'link');
    await expect.poll(() => listed(element)).toEqual(['Fall 2026: 1 of 28', 'With my coach: 0 of 28']);
    await press(element, 'Continue Fall 2026');
    await expect.poll(() => headingOf(element)).toBe('Fall 2026');
    expect(element.assessment!.responses[item]).toEqual({ level: 3 });
    await press(element, 'Continue with practice 1');
    await answer(element, 'practice-01-management', '4');
    await press(element, /Practices$/, 'link');
    await press(element, 'Other assessments', 'link');
    await expect.poll(() => listed(element)).toEqual(['Fall 2026: 2 of 28', 'With my coach: 0 of 28']);
  });

  test('is deleted one by one', async () => {
    const element = await keepOne('Fall 2026');
    await press(element, /Practices$/, 'link');
    await press(element, 'Other assessments', 'link');
    await press(element, 'Delete Fall 2026');
    await expect.poll(() => parts(element, 'entry')).toEqual([]);
    expect(element.assessment).toBeUndefined();
    expect(await stored('drafts')).toEqual([]);
  });

  test('is erased in one press, all of it, and the person is asked again', async () => {
    const element = await keepOne();
    await press(element, /Practices$/, 'link');
    await press(element, 'Other assessments', 'link');
    await press(element, 'Erase everything from this device');
    await expect.poll(() => databaseNames()).toEqual([]);
    await expect
      .poll(() => textOf(element.shadowRoot!.querySelector('.page')!))
      .toContain('Everything is erased from this device.');
    expect(element.assessment!.responses[item]).toEqual({ level: 3 });
    expect(part(element, 'keep')).toBeDefined();
  });
});

describe('a second tab', () => {
  test('reads what the first writes, until it takes over', async () => {
    const first = await keepOne('Fall 2026');
    const { id } = first.assessment!;
    const other = keeperFor();
    await other.keeper.takeOver();
    await hastily(() => other.keeper.open(id));
    // Another tab holds the lock now only if the first has let go: the form is the writer still.
    expect(other.said.at(-1)).toEqual({ state: 'other-tab' });
    const opened = await other.keeper.takeOver();
    expect(opened.kind).toBe('ok');
    await expect.poll(() => status(first)).toMatch(/^! Open in another tab/);
    await settled(first);
    expect(radiosOf(first, item).every((radio) => radio.matches(':disabled'))).toBe(true);
    part(first, 'take-over').click();
    await expect.poll(() => status(first)).toMatch(/^✓ Saved/);
    await settled(first);
    expect(radiosOf(first, item).some((radio) => radio.matches(':disabled'))).toBe(false);
  });
});

describe('a draft that cannot simply be gone on with', () => {
  const open = async (name: RegExp) => {
    const element = await mountForm();
    await press(element, name);
    await expect.poll(() => part(element, 'entry')).toBeUndefined();
    return element;
  };

  test('for it is damaged, offers what could be read and the rest as it is', async () => {
    await keeperFor().keeper.keep('device');
    const text = JSON.stringify(assessmentOf(5)).replace('"level":3', '"level":33');
    await store({ formatVersion: 1, oldestReader: 1, at: '2026-11-22T15:04:05.000Z', text });
    const element = await open(/^Continue/);
    expect(textOf(element.shadowRoot!.querySelector('.page')!)).toContain('4 answers of 28 could be read.');
    await expect.element(page.getByRole('button', { name: 'Download a copy' })).toBeVisible();
    await press(element, 'Go on with what could be read');
    expect(parts(element, 'task')).toHaveLength(14);
    expect(Object.keys(element.assessment!.responses)).toHaveLength(4);
  });

  test('for a newer version wrote it, is left as it is', async () => {
    await keeperFor().keeper.keep('device');
    const record = { formatVersion: 9, oldestReader: 9, at: '2026-11-22T15:04:05.000Z', text: '{"of":"the future"}' };
    await store(record);
    const element = await open(/^Continue/);
    expect(textOf(element.shadowRoot!.querySelector('.page')!)).toContain('A newer version wrote this assessment.');
    expect(part(element, 'continue')).toBeUndefined();
    expect((await stored('drafts')).map(([, value]) => value)).toEqual([record]);
  });

  test.each([
    ['by its link', (element: IcmaSelfAssessment) => press(element, 'Other assessments', 'link')],
    [
      'by the browser’s Back',
      async (element: IcmaSelfAssessment) => {
        const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        history.back();
        await arrived;
        await settled(element);
      },
    ],
  ])('leads back to the list, %s, where another can be started', async (_, back) => {
    await keeperFor().keeper.keep('device');
    await store({ formatVersion: 9, oldestReader: 9, at: '2026-11-22T15:04:05.000Z', text: '{"of":"the future"}' });
    const element = await open(/^Continue/);
    await back(element);
    expect(parts(element, 'entry')).toHaveLength(1);
    await expect.element(page.getByRole('button', { name: 'Start' })).toBeVisible();
    const only = /^Only while this page is open/;
    if (page.getByRole('radio', { name: only }).query()) await press(element, only, 'radio');
    await press(element, 'Start');
    expect(parts(element, 'task')).toHaveLength(14);
  });

  test('for questions and levels are others now, asks what becomes of the ratings, goes through them, and takes it back', async () => {
    const second = 'practice-01-management';
    const asking = (version: string, prompt: string) => ({
      id: 'ours',
      version,
      edition: 'icma-practices@2017-11',
      items: [{ id: item, prompt }, { id: second }],
    });
    const rubric = { id: 'ours', version: '1', levels: defaultRubric.levels.slice(0, 3) };
    const old = {
      ...startAssessment(asking('1', 'Before?'), { rubric, id: 'old', at: '2026-11-22T15:04:05.000Z' }),
      responses: { [item]: { level: 3 }, [second]: { level: 2 } },
    };
    const { keeper } = keeperFor();
    await keeper.keep('device');
    keeper.save(old);
    await keeper.flush();
    keeper.close();
    const element = await mountForm();
    const told = () => textOf(element.shadowRoot!.querySelector('.page')!);
    element.instrument = asking('2', 'After?');
    element.rubric = { id: 'ours', version: '2', levels: defaultRubric.levels };
    await settled(element);
    await press(element, /^Continue/);
    await expect.poll(() => part(element, 'scale')).toBeDefined();
    await press(element, 'Put them as far along the new levels', 'radio');
    await press(element, 'Bring it up to date');
    expect(headingOf(element)).toBe('Look at some answers again');
    expect(element.assessment!.responses).toEqual({ [second]: { level: 3 } });
    expect(told()).toContain('0 of 1 looked at');
    expect(told()).toContain('You had said: 5 Expert');
    await press(element, 'Keep it');
    expect(told()).toContain('1 of 1 looked at');
    expect(element.assessment!.responses[item]).toEqual({ level: 5 });
    await press(element, 'Undo bringing it up to date');
    expect(element.assessment).toEqual(old);
  });
});

test('no answer is in what the browser may keep of the form itself', async () => {
  const states: unknown[] = [];
  const own = ElementInternals.prototype.setFormValue;
  ElementInternals.prototype.setFormValue = function (this: ElementInternals, ...given) {
    states.push(given[1]);
    own.apply(this, given);
  };
  try {
    const element = await keepOne();
    expect(new Set(states)).toEqual(new Set(['', element.assessment!.id]));
  } finally {
    ElementInternals.prototype.setFormValue = own;
  }
});

test('a page restored by the browser goes on with the draft that was open', async () => {
  const before = await keepOne();
  const { assessment } = before;
  before.remove();
  history.replaceState(null, '', location.pathname);
  const element = await mountForm();
  await element.formStateRestoreCallback(assessment!.id);
  await settled(element);
  expect(element.assessment).toEqual(assessment);
  expect(parts(element, 'task')).toHaveLength(14);
});
