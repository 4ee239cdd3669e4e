import { createInstrument, defaultRubric } from '@icma-sdk/assessment';
import { expect, test } from 'vitest';
import { exampleAssessment } from '../internal/fixtures/example-assessment.js';
import { isKnown, isSharedFragment, sharedFromFragment, shareLink } from './share-link.js';

const answers = exampleAssessment();
const all = { target: true, importance: true, confidence: true, notes: true };

test('what goes into a link comes out of its fragment, and nothing of it is in the part that a server sees', () => {
  const link = new URL(shareLink(answers, all, 'https://city.example/results?lang=en'));
  expect(link.href.split('#')[0]).toBe('https://city.example/results?lang=en');
  const shared = sharedFromFragment(link.hash);
  expect(shared).toMatchObject({ ok: true, fields: all });
  expect(shared?.ok && shared.answers.responses).toEqual(answers.responses);
});

test('only what was ticked goes in, and never an id, a name or a date', () => {
  const { hash } = new URL(shareLink({ ...answers, name: 'Secret' } as never, {}, 'https://city.example/'));
  const shared = sharedFromFragment(hash);
  const responses = shared?.ok ? Object.values(shared.answers.responses) : [];
  expect(new Set(responses.flatMap((response) => Object.keys(response)))).toEqual(
    new Set(['level', 'notApplicable', 'cannotJudge']),
  );
  expect(responses.filter(({ notApplicable }) => notApplicable)).toEqual([{ notApplicable: {} }]);
});

test.each([
  ['https://city.example/page', 'https://city.example/page#icma-share='],
  ['https://city.example/page#contact', 'https://city.example/page#icma-share='],
  ['https://city.example/page#icma=practice-07', 'https://city.example/page#icma-share='],
  [
    'https://city.example/embed/#icma=icma-results&lang=es',
    'https://city.example/embed/#icma=icma-results&lang=es&icma-share=',
  ],
  ['https://city.example/#/results?a=b', 'https://city.example/#/results?a=b#icma-share='],
  ['https://city.example/#!results', 'https://city.example/#!results#icma-share='],
])('from %s a link begins with %s', (address, start) => {
  const link = shareLink(answers, {}, address);
  expect(link.startsWith(start)).toBe(true);
  expect(shareLink(answers, {}, link)).toBe(link);
  expect(sharedFromFragment(new URL(link).hash)).toMatchObject({ ok: true });
});

test.each(['', '#', '#contact', '#icma=practice-07', '#my-icma-share=1', '#icma-shared=1'])(
  'a fragment %j holds nothing shared',
  (hash) => {
    expect(isSharedFragment(hash)).toBe(false);
    expect(sharedFromFragment(hash)).toBeUndefined();
  },
);

test.each(['#icma-share=', '#icma-share=%3Cscript%3E', '#icma-share=9abcdefgh', `#icma-share=${'A'.repeat(100_000)}`])(
  'a fragment that is none of ours or damaged is found out: %.40s',
  (hash) => {
    expect(isSharedFragment(hash)).toBe(true);
    expect(sharedFromFragment(hash)).toMatchObject({ ok: false });
  },
);

test('any changed character of a link is found', () => {
  const link = shareLink(answers, {}, 'https://city.example/');
  const start = link.indexOf('icma-share=') + 12;
  for (let at = start; at < link.length; at++) {
    const other = link[at] === 'A' ? 'B' : 'A';
    const changed = link.slice(0, at) + other + link.slice(at + 1);
    expect(sharedFromFragment(new URL(changed).hash)).toMatchObject({ ok: false });
  }
});

test('own questions or levels are known only where they are given', () => {
  const instrument = {
    ...createInstrument({ detail: 'kinds' }),
    id: 'ours',
    items: [{ id: 'practice-07', prompt: 'Do you?' }],
  };
  const custom = { instrument, rubric: defaultRubric, responses: { 'practice-07': { level: 2 } } };
  const { hash } = new URL(shareLink(custom, {}, 'https://city.example/'));
  expect([isKnown(answers), isKnown(custom)]).toEqual([true, false]);
  expect(sharedFromFragment(hash)).toMatchObject({ ok: false, reason: 'unknown-instrument' });
  expect(sharedFromFragment(hash, custom)).toMatchObject({ ok: true });
});
