import { parseAssessment, serializeAssessment } from '@icma-sdk/assessment';
import { expect, test } from 'vitest';
import { exampleAssessment } from '../internal/fixtures/example-assessment.js';
import type { Opened } from '../transfer/open-file.js';
import { openedView } from './opened-view.js';
import { viewContext } from './view-context.js';

const file = serializeAssessment(exampleAssessment());
const opened = (text: string, name = 'mine.json'): Opened => ({ name, ...parseAssessment(text) });
const view = (text: string, language = 'en') => openedView(opened(text), viewContext(language));

test('a whole file says how much it holds, and may be opened or compared with', () => {
  expect(view(file)).toMatchObject({
    ok: true,
    message: '',
    detail: 'mine.json: 26 of 26 answered, last changed November 22, 2026.',
    issues: [],
    actions: ['open', 'compare'],
    openLabel: 'Open it',
  });
});

test('what does not fit is listed before anything is opened, the first ten of it', () => {
  const odd = file.replaceAll('"level":4', '"level":"<b>"');
  const { ok, issues, issuesTitle, actions } = view(odd);
  expect([ok, actions]).toEqual([true, ['open', 'compare']]);
  expect(issues[0]).toMatchObject({ value: '<b>' });
  expect(issues.length).toBeLessThanOrEqual(10);
  expect(issuesTitle).toMatch(/^Does not fit and is left out: \d+(, of which the first 10)?$/);
});

test('a damaged file says what is wrong and what could be read', () => {
  const damaged = view(file.slice(0, -300));
  expect(damaged).toMatchObject({
    ok: false,
    message: 'This file is damaged. Nothing here has changed.',
    actions: ['open', 'compare'],
    openLabel: 'Open what could be read',
  });
  expect(damaged.issues.length).toBeGreaterThan(0);
  expect(damaged.detail).toMatch(/^mine\.json: \d+ of \d+ answered/);
  const hopeless = view('{"format":"icma-assessment","formatVersion":1');
  expect([hopeless.detail, hopeless.actions]).toEqual(['mine.json No answer could be read.', []]);
});

test('a newer file may only be looked at', () => {
  const newer = view(file.replace('"formatVersion":1', '"formatVersion":9'));
  expect([newer.ok, newer.actions]).toEqual([false, ['look']]);
  expect(newer.message).toMatch(/newer version .* can only be looked at\./);
  const later = file.replace('"formatVersion":1', '"formatVersion":9').replace('"oldestReader":1', '"oldestReader":9');
  expect(view(later)).toMatchObject({
    message: 'This file is of a newer version and is left as it is. Nothing here has changed.',
    actions: [],
  });
});

test.each([
  ['holiday', 'This is not an assessment file.'],
  ['edition,instrument,rubric,item_id\r\n', 'This is not an assessment file.'],
  ['{"format":"other"}', 'This is not an assessment file.'],
  ['x'.repeat(2_000_001), 'This file is too large: over 2 MB.'],
])('%.40j is refused with its reason', (text, message) => {
  expect(view(text)).toMatchObject({ message: `${message} Nothing here has changed.`, actions: [], issues: [] });
});

test('whatever a file holds, something true is said of it', () => {
  let seed = 7;
  const below = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % most;
  };
  const pieces = ['', '"', '{', ']', 'null', '<b>', '\\u0000', '__proto__', '9e999', '\ud800', '"level":6', ','];
  for (let round = 0; round < 300; round++) {
    let text = file;
    for (let cuts = 1 + below(4); cuts > 0; cuts--) {
      const at = below(text.length);
      text = text.slice(0, at) + pieces[below(pieces.length)] + text.slice(at + below(round % 3 ? 4 : 2000));
    }
    const { ok, message, detail, issues, actions } = view(text, round % 2 ? 'es' : 'en');
    expect(ok || message !== '').toBe(true);
    expect(detail).toContain('mine.json');
    expect(issues.length).toBeLessThanOrEqual(10);
    expect(actions.length).toBeLessThanOrEqual(2);
  }
});

test('a file that the browser cannot read says so', () => {
  const unreadable: Opened = { name: 'a folder', ok: false, reason: 'unreadable', issues: [], issueCount: 0 };
  expect(openedView(unreadable, viewContext('es'))).toMatchObject({
    message: 'El navegador no puede leer este archivo. Aquí no ha cambiado nada.',
    actions: [],
  });
});
