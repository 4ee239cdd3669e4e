import { createInstrument, parseAssessment, respond, serializeAssessment, startAssessment } from '@icma-sdk/assessment';
import { practices } from '@icma-sdk/core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { IcmaAssessmentChangeEvent } from '../events/icma-assessment-change-event.js';
import { formSuite } from '../internal/fixtures/form-suite.js';
import { part, parts, textOf, warnings } from '../internal/fixtures/page.js';
import { answer, fill, headingOf, mountForm, press, radiosOf, settled } from '../internal/fixtures/self-assessment.js';
import type { IcmaSelfAssessment } from './self-assessment.js';

const at = '2026-11-22T15:04:05.000Z';
const one = (level: number) =>
  serializeAssessment(
    respond(
      startAssessment(createInstrument({ detail: 'practices', practices: ['practice-07'] }), { id: `v${level}`, at }),
      'practice-07',
      { level },
      { at },
    ),
  );

/** Starts as a person does and goes to the first practice. */
async function begin(element: IcmaSelfAssessment): Promise<void> {
  await press(element, 'Start');
  await press(element, /^Continue with practice/);
}

formSuite({
  tag: 'icma-self-assessment',
  attributes: 'practices="7" detail="practices" storage="none"',
  values: [one(2), one(5)],
  hasDefault: false,
  isRestored: false,
  begin: (element) => begin(element as unknown as IcmaSelfAssessment),
  answer: async (element) => {
    await begin(element as unknown as IcmaSelfAssessment);
    await answer(element, 'practice-07', '3');
    return element.value;
  },
});

describe('the journey', () => {
  test('begins by saying that nothing leaves the browser, or by which button it would', async () => {
    const element = await mountForm('storage="none"');
    const privacy = () => textOf(element.shadowRoot!.querySelector('.privacy')!);
    expect(privacy()).toBe('Nothing you answer leaves this browser.');
    element.submitUrl = 'https://records.county.example/assessments';
    await element.updateComplete;
    expect(privacy()).toContain('unless you press the button that says where it is sent');
    element.submitUrl = 'http://records.county.example/assessments';
    await element.updateComplete;
    expect(privacy()).toBe('Nothing you answer leaves this browser.');
  });

  test('goes from the choice of detail over every practice to the results', async () => {
    const element = await mountForm('storage="none" heading-level="2"');
    await expect.element(page.getByRole('heading', { level: 2, name: 'Self-assessment' })).toBeVisible();
    await press(element, /^Each practice as a whole/, 'radio');
    await press(element, 'Start');
    expect(parts(element, 'task').map(textOf)).toEqual(
      practices.map(({ code, title }) => `${code} ${title} Not started`),
    );
    await press(element, 'Continue with practice 1');
    for (const { code, title, id, statement } of practices) {
      expect(headingOf(element)).toBe(`Practice ${code}: ${code}${title}`);
      expect(textOf(part(element, 'definition'))).toBe(statement);
      expect(textOf(part(element, 'step'))).toBe(`Step ${code} of 14`);
      await answer(element, id, '4');
      await press(element, 'Continue');
    }
    expect(headingOf(element)).toBe('Check your answers');
    expect(parts(element, 'row').map(textOf)).toEqual(
      practices.map(({ code, title }) => `${code} ${title} as a whole4 AdvancedChange ${code}`),
    );
    await press(element, 'See the results');
    const results = part(element, 'results') as IcmaSelfAssessment;
    expect(results.assessment).toBe(element.assessment);
    expect(warnings).toEqual([]);
  });

  test('may leave questions and practices out, and come back to them', async () => {
    const element = await mountForm('storage="none"');
    await press(element, 'Start');
    await press(element, '3 Equity and Inclusion', 'link');
    await answer(element, 'practice-03-leadership', '2');
    await press(element, 'Continue');
    expect(headingOf(element)).toContain('Staff Effectiveness');
    await press(element, /Practices$/, 'link');
    expect(textOf(parts(element, 'task')[2]!)).toBe('3 Equity and Inclusion 1 of 2');
    expect(textOf(parts(element, 'task')[3]!)).toBe('4 Staff Effectiveness Not started');
    expect(textOf(part(element, 'continue'))).toBe('Continue with practice 1');
    await press(element, 'Check your answers', 'link');
    expect(textOf(element.shadowRoot!.querySelector('.page-heading + p')!)).toBe(
      '27 questions are not answered. Answer',
    );
    await press(element, 'Answer 3.M', 'link');
    expect(headingOf(element)).toContain('Equity and Inclusion');
    expect(element.shadowRoot!.activeElement).toBe(radiosOf(element, 'practice-03-management')[0]);
  });

  test('says how far it is and how long the rest takes', async () => {
    const element = await mountForm('storage="none"');
    await press(element, 'Start');
    expect(textOf(part(element, 'progress'))).toBe('0 of 28 questions answered; about 9 to 18 minutes left');
    await press(element, 'Continue with practice 1');
    await answer(element, 'practice-01-leadership', 'cannot-judge');
    expect(textOf(part(element, 'progress'))).toMatch(/^1 of 28 questions answered; about \d+ to \d+ minutes left$/);
    const bar = element.shadowRoot!.querySelector('progress')!;
    expect([bar.value, bar.max]).toEqual([1, 28]);
  });

  test('asks what the person chose to be asked, and nothing else', async () => {
    const element = await mountForm('storage="none"');
    await press(element, 'How important each is in your present role', 'checkbox');
    await begin(element);
    expect(parts(element, 'extra')).toEqual([]);
    const another = await mountForm('storage="none"');
    await press(another, 'How sure you are of the level', 'checkbox');
    await fill(another, 'Which targets?', 'chief');
    await begin(another);
    expect(
      parts(another, 'extra')
        .slice(0, 3)
        .map((extra) => textOf(extra.querySelector('span')!)),
    ).toEqual(['Importance in your role', 'Target', 'How sure are you?']);
    expect(another.assessment!.responses['practice-01-leadership']).toEqual({ target: 5 });
    expect(parts(another, 'extra')[1]!.querySelector('select')!.value).toBe('5');
  });

  test('asks about the practices that the person chose', async () => {
    const element = await mountForm('storage="none" practices="3 7 9"');
    element.shadowRoot!.querySelector('details')!.open = true;
    await press(element, '7 Strategic Planning', 'checkbox');
    await press(element, 'Start');
    expect(parts(element, 'task').map((task) => textOf(task).slice(0, 2))).toEqual(['3 ', '9 ']);
  });
});

describe('a question', () => {
  test('is answered with a level or a reason for none, and cleared', async () => {
    const element = await mountForm('storage="none"');
    await begin(element);
    const item = 'practice-01-leadership';
    await answer(element, item, 'not-applicable');
    await fill(element, 'Why? (optional)', 'We have no elected body');
    expect(element.assessment!.responses[item]).toEqual({ notApplicable: { reason: 'We have no elected body' } });
    await answer(element, item, '3');
    expect(element.assessment!.responses[item]).toEqual({ level: 3 });
    expect(part(element, 'reason')).toBeUndefined();
    await press(element, 'Clear answer 1.L');
    expect(element.assessment!.responses[item]).toBeUndefined();
    expect(element.shadowRoot!.activeElement).toBe(radiosOf(element, item)[0]);
  });

  test('takes a note and evidence as text, whatever they hold', async () => {
    const element = await mountForm('storage="none"');
    await begin(element);
    parts(element, 'note')[0]!.click();
    await settled(element);
    const note = '"><img src=x onerror="globalThis.broken = true">{{7*7}}\u202e\n=1+1';
    await fill(element, 'Note (optional)', note);
    await fill(element, 'What shows it: a link, a document, an occasion (optional)', 'javascript:alert(1)');
    expect(element.assessment!.responses['practice-01-leadership']).toEqual({ note, evidence: 'javascript:alert(1)' });
    await press(element, /Practices$/, 'link');
    await press(element, 'Check your answers', 'link');
    expect(element.shadowRoot!.querySelector('img, script, a[href^=javascript]')).toBeNull();
    expect(textOf(parts(element, 'row')[0]!)).toContain('onerror');
    expect('broken' in globalThis).toBe(false);
  });

  test('says what the levels mean with each level where few are asked, and once where many are', async () => {
    const element = await mountForm('storage="none" detail="full"');
    await begin(element);
    expect(parts(element, 'level').filter((level) => level.querySelector('.description'))).toEqual([]);
    expect((part(element, 'levels') as HTMLDetailsElement).open).toBe(true);
    expect(part(element, 'levels').querySelectorAll('dt')).toHaveLength(5);
    const few = await mountForm('storage="none" detail="kinds"');
    await begin(few);
    expect(parts(few, 'level').filter((level) => !level.querySelector('.description'))).toEqual([]);
    expect(part(few, 'levels')).toBeUndefined();
  });
});

describe('the page hears', () => {
  test('of every change that a person makes, with the assessment as plain data', async () => {
    const element = await mountForm('storage="none"');
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    element.addEventListener('icma-assessment-change', ({ assessment }: IcmaAssessmentChangeEvent) => {
      expect(structuredClone(assessment)).toEqual(element.assessment);
      heard.push('icma-assessment-change');
    });
    await press(element, 'Start');
    expect(heard).toEqual(['icma-assessment-change']);
    await press(element, 'Continue with practice 1');
    await answer(element, 'practice-01-leadership', '3');
    expect(heard.splice(0)).toEqual(['icma-assessment-change', 'input', 'change', 'icma-assessment-change']);
    parts(element, 'note')[0]!.click();
    await settled(element);
    await fill(element, 'Note (optional)', 'S', false);
    expect(heard.splice(0)).toEqual(['input']);
    await fill(element, 'Note (optional)', 'So');
    expect(heard.splice(0)).toEqual(['input', 'change', 'icma-assessment-change']);
  });

  test('nothing of what script does', async () => {
    const element = await mountForm('storage="none"');
    const heard: string[] = [];
    for (const type of ['input', 'change', 'icma-assessment-change'])
      element.addEventListener(type, () => heard.push(type));
    element.value = one(3);
    element.assessment = undefined;
    await settled(element);
    expect(heard).toEqual([]);
  });
});

describe('an assessment from outside', () => {
  test('is gone on with, and its value is what a file has', async () => {
    const element = await mountForm('storage="none"');
    element.value = one(4);
    await settled(element);
    expect(parts(element, 'task').map(textOf)).toEqual(['7 Strategic Planning ✓ Done']);
    const parsed = parseAssessment(element.value);
    expect(parsed.ok && parsed.assessment).toEqual(element.assessment);
  });

  test('that is none is ignored with one warning', async () => {
    const element = await mountForm('storage="none"');
    for (const assessment of [7, 'x', [], {}, { instrument: {} }, null]) {
      Object.assign(element, { assessment });
      expect(element.assessment).toBeUndefined();
    }
    await settled(element);
    expect(warnings).toEqual([
      '[icma-sdk] <icma-self-assessment>: ignored assessment; it takes what startAssessment or parseAssessment gives.',
    ]);
  });
});

test('the page may bring its own questions and levels', async () => {
  const element = await mountForm('storage="none"');
  element.instrument = {
    id: 'heads',
    version: '1',
    edition: 'icma-practices@2017-11',
    title: 'Department heads',
    items: [
      { id: 'practice-07', weight: 2 },
      { id: 'practice-03-leadership', prompt: 'How do you make room for all?' },
    ],
  };
  element.rubric = {
    id: 'often',
    version: '1',
    levels: ['Never', 'Sometimes', 'Always'].map((label, index) => ({
      position: index + 1,
      label,
      description: `${label}.`,
    })),
  };
  await settled(element);
  expect(headingOf(element)).toBe('Department heads');
  expect(part(element, 'detail')).toBeUndefined();
  await press(element, 'Start');
  expect(parts(element, 'task').map(textOf)).toEqual([
    '7 Strategic Planning Not started',
    '3 Equity and Inclusion Not started',
  ]);
  await press(element, '3 Equity and Inclusion', 'link');
  await expect.element(page.getByRole('radiogroup', { name: '3.L How do you make room for all?' })).toBeVisible();
  expect(parts(element, 'level').map(textOf)).toEqual(['1 NeverNever.', '2 SometimesSometimes.', '3 AlwaysAlways.']);
});
