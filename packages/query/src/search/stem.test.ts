import { dimensions, practices, tenets } from '@icma-sdk/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../internal/word-runs.js';
import { groupByStem, stem } from './stem.js';

test.each([
  ['plan plans planned planning'],
  ['policy policies'],
  ['process processes processing processed'],
  ['organization organizations organizational organizing organized organisation'],
  ['accountable accountability accounting account'],
  ['responsible responsibility responsibilities'],
  ['ethics ethical ethically'],
  ['communicate communicating communication communications communicates'],
  ['relation relations relationship relationships relate'],
  ['manage manages managing management manager managers'],
  ['employee employees employer employing'],
  ['carry carries carried carrying'],
  ['fair fairly fairness'],
  ['use uses using used'],
  ['strategy strategic strategies strategically'],
  ['community communities'],
  ['need needs needed'],
  ['effective effectively effectiveness'],
  ['focus focused focusing focuses'],
  ['KPI KPIs'],
  ['bureau bureaus'],
  ['bias biases biased'],
  ['crisis crises'],
  ['analysis analyses analyze analyzing'],
  ['campus campuses'],
  ['police policing'],
  ['county counties'],
])('the forms of a word have one stem: %s', (forms) => {
  expect(new Set(forms.toLowerCase().split(' ').map(stem)).size).toBe(1);
});

test.each([
  ['community', 'communication'],
  ['organization', 'organ'],
  ['policy', 'political'],
  ['plan', 'plant'],
  ['person', 'personnel'],
  ['mission', 'admission'],
  ['this', 'the'],
  ['police', 'policy'],
  ['county', 'counter'],
])('different words have different stems: %s and %s', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test.each(['is', 's', 'ed', 'ing', 'need', 'bring', 'this', 'us', 'fed', ''])(
  'short words keep what they need: %s',
  (word) => {
    expect(stem(word)).toMatch(word.length > 1 ? /^.{2,}$/ : /^.?$/);
  },
);

test('words of the corpus that share a stem start alike', () => {
  const words = new Set([...tenets, ...practices, ...dimensions].flatMap(({ statement }) => wordsOf(statement)));
  for (const family of groupByStem(words).values()) {
    for (const word of family.filter(({ length }) => length > 3)) {
      expect(word.slice(0, 3), family.join(' ')).toBe(family.find(({ length }) => length > 3)!.slice(0, 3));
    }
  }
});

test('any folded word has a stem, no longer than itself by more than a letter, the same each time', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abcdeiglnrsтyz한1'), maxLength: 64 }),
    fc.constant('ss'.repeat(32)),
    fc.constant('ed'.repeat(32)),
  );
  fc.assert(
    fc.property(word, (one) => {
      expect(stem(one).length).toBeLessThanOrEqual(one.length + 1);
      expect(stem(one)).toBe(stem(one));
      if (one !== '') expect(stem(one)).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});

test('families keep the order of their words', () => {
  expect([...groupByStem(['plans', 'budget', 'plan', 'budgets'])]).toEqual([
    ['plan', ['plans', 'plan']],
    ['budget', ['budget', 'budgets']],
  ]);
});
