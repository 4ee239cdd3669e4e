import { expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { spanish } from '../es/index.js';
import type { Responses } from '../types/response.js';
import { english } from './english.js';
import { needs, strengths } from './findings.js';
import { formula } from './formula.js';
import { sayFinding, sayProgress, subjectOf } from './say-finding.js';
import { summarize } from './summarize.js';

const kinds = createInstrument({ detail: 'kinds', practices: ['practice-03', 'practice-07'] });
const [threeL, threeM, sevenL, sevenM] = kinds.items.map(({ id }) => id) as [string, string, string, string];
const of = (responses: Responses, instrument = kinds) => summarize({ instrument, rubric: defaultRubric, responses });

const rated = of({
  [threeL]: { level: 2, target: 4, importance: 3 },
  [threeM]: { level: 1, target: 5 },
  [sevenL]: { level: 4, target: 5, importance: 5 },
  [sevenM]: { level: 5, target: 4, importance: 2 },
});

test('needs are gaps by priority, then gaps of unknown importance by size', () => {
  expect(needs(rated).map(({ row, basis }) => [row.id, basis])).toEqual([
    [threeL, 'priority'],
    [sevenL, 'priority'],
    [threeM, 'gap'],
  ]);
  expect(needs(rated, { limit: 1 })).toHaveLength(1);
  const twoGaps = of({ [threeL]: { level: 2, target: 3 }, [threeM]: { level: 2, target: 4 } });
  expect(needs(twoGaps).map(({ row }) => row.id)).toEqual([threeM, threeL]);
});

test.each(['leadership', 'management'])(
  'a gap without an importance comes after every one with it, however small: of %s',
  (small) => {
    const full = createInstrument({ detail: 'full', practices: ['practice-08'] });
    const first = full.items.find(({ id }) => id.includes(small))!;
    const rows = full.items.map(({ id }) => {
      const isSmall = id.includes(small);
      return [id, { level: 3, target: isSmall && id !== first.id ? 3 : 4, ...(isSmall && { importance: 1 }) }] as const;
    });
    const found = needs(of(Object.fromEntries(rows), full));
    expect(found.map(({ row, basis }) => [row.id, row.gap, row.priority, basis])).toEqual([
      [`practice-08-${small}`, 0.1, 0.1, 'priority'],
      [`practice-08-${small === 'management' ? 'leadership' : 'management'}`, 1, null, 'gap'],
    ]);
  },
);

test('strengths are rows that reach their target, by level, then importance, then printed order', () => {
  expect(strengths(rated)).toMatchObject([{ practiceId: 'practice-07', kind: 'management', basis: 'target' }]);
  const reached = of({
    [threeL]: { level: 4, target: 4, importance: 1 },
    [threeM]: { level: 4, target: 2, importance: 5 },
    [sevenL]: { level: 5, target: 5 },
    [sevenM]: { level: 4, target: 4, importance: 1 },
  });
  expect(strengths(reached, { limit: 9 }).map(({ row }) => row.id)).toEqual([sevenL, threeM, threeL, sevenM]);
  expect(needs(reached)).toEqual([]);
});

test('without any target, both go by the own average', () => {
  const levels = of({ [threeL]: { level: 1 }, [threeM]: { level: 2 }, [sevenL]: { level: 5 }, [sevenM]: { level: 4 } });
  expect(needs(levels).map(({ row, basis }) => [row.id, basis])).toEqual([
    [threeL, 'below'],
    [threeM, 'below'],
  ]);
  expect(strengths(levels).map(({ row, basis }) => [row.id, basis])).toEqual([
    [sevenL, 'above'],
    [sevenM, 'above'],
  ]);
  const equal = of({ [threeL]: { level: 1 }, [threeM]: { level: 1 }, [sevenL]: { level: 1 } });
  expect([...needs(equal), ...strengths(equal)]).toEqual([]);
  const tie = of({
    [threeL]: { level: 5, importance: 1 },
    [threeM]: { level: 5, importance: 2 },
    [sevenL]: { level: 1 },
  });
  expect(strengths(tie).map(({ row }) => row.id)).toEqual([threeM, threeL]);
});

test('equal means are neither above nor below, however they are rounded', () => {
  const { items } = createInstrument({ detail: 'full' });
  const rows = [...new Set(items.map(({ id }) => id.slice(0, -'-a'.length)))];
  const threes = rows
    .map((row) => items.filter(({ id }) => id.startsWith(row)).slice(0, 3))
    .filter(({ length }) => length === 3);
  for (let count = 1; count <= threes.length; count++) {
    const asked = { ...kinds, items: threes.slice(0, count).flat() };
    const summary = of(
      Object.fromEntries(asked.items.map(({ id }, index) => [id, { level: index % 3 ? 3 : 4 }])),
      asked,
    );
    expect(summary.kinds.map(({ level }) => level)).toEqual(Array(count).fill(10 / 3));
    expect([...needs(summary), ...strengths(summary)]).toEqual([]);
  }
});

test('nothing is said of what was not answered', () => {
  expect([...needs(of({})), ...strengths(of({}))]).toEqual([]);
});

test('looks at kinds where they are asked, else at practices, or at the rows that are wanted', () => {
  const practices = createInstrument({ detail: 'practices', practices: ['practice-03', 'practice-07'] });
  const whole = of({ 'practice-03': { level: 1, target: 2, importance: 3 } }, practices);
  expect(needs(whole)).toMatchObject([{ practiceId: 'practice-03', kind: null }]);
  expect(needs(rated, { rows: 'practices' }).map(({ row }) => row.id)).toEqual(['practice-03', 'practice-07']);
  expect(needs(rated, { rows: 'items' }).map(({ row }) => row.id)).toEqual([threeL, sevenL, threeM]);
});

test('are said in sentences, in English and in Spanish', () => {
  const said = needs(rated).map((finding) => sayFinding(finding, rated, english));
  expect(said).toEqual([
    'Leadership in Equity and Inclusion: you are at 2 of 5 and aim at 4. With an importance of 3 of 5, this is number 1 of what to work on.',
    'Leadership in Strategic Planning: you are at 4 of 5 and aim at 5. With an importance of 5 of 5, this is number 2 of what to work on.',
    'Management in Equity and Inclusion: you are at 1 of 5 and aim at 5. You have not said how important it is.',
  ]);
  expect(sayFinding(strengths(rated)[0]!, rated, english)).toBe(
    'Management in Strategic Planning: at 5 of 5, you have reached what you aim at.',
  );
  expect(sayFinding(needs(rated)[0]!, rated, spanish)).toBe(
    'Liderazgo en Equity and Inclusion: está en 2 de 5 y aspira a 4. Con una importancia de 3 de 5, es el número 1 de lo que conviene trabajar.',
  );
  const full = createInstrument({ detail: 'full', practices: ['practice-03'] });
  const partial = of({ 'practice-03-management-a': { level: 1 }, 'practice-03-management-b': { level: 2 } }, full);
  const [item] = needs(partial, { rows: 'items' });
  expect(sayFinding(item!, partial, english)).toContain(
    'Equity and Inclusion, 3.M.A: at 1 of 5, this is below your own average.',
  );
  const half = of({ [threeL]: { level: 3 }, 'practice-03-management-a': { level: 1 } }, full);
  expect(
    sayFinding({ row: half.kinds[1]!, practiceId: 'practice-03', kind: 'management', basis: 'below' }, half, english),
  ).toMatch(/Answered so far: 1 of 5\.$/);
});

test('a sentence never sets means against each other that are of different items', () => {
  const full = createInstrument({ detail: 'full', practices: ['practice-03'] });
  const [a, b, c] = ['practice-03-leadership-a', 'practice-03-leadership-b', 'practice-03-management-a'] as const;
  const said = (responses: Responses, words = english) => {
    const summary = of(responses, full);
    return [...needs(summary), ...strengths(summary)].map((finding) => sayFinding(finding, summary, words));
  };
  const start = 'Leadership in Equity and Inclusion: ';
  const below = (gap: number) =>
    `${start}where you have set a target, you are on average ${gap} of 5 levels below it. `;
  const first = 'With an importance of 5 of 5, this is number 1 of what to work on.';
  for (const target of [1, 3, 5]) {
    expect(said({ [a]: { level: 2, target: 4, importance: 5 }, [b]: { level: 5, target, importance: 5 } })).toEqual([
      target < 5 ? below(1) + first : `${start}you are at 3.5 of 5 and aim at 4.5. ${first}`,
    ]);
  }
  expect(said({ [a]: { level: 2, target: 4 }, [b]: { level: 5 } })).toEqual([
    `${below(2)}You have not said how important it is.`,
  ]);
  expect(said({ [a]: { level: 3, target: 3 }, [b]: { level: 1 } })).toEqual([
    `${start}you have reached what you aim at, where you have set a target.`,
  ]);
  expect(said({ [a]: { level: 3, target: 3 }, [b]: { level: 1 } }, spanish)).toEqual([
    'Liderazgo en Equity and Inclusion: ha alcanzado lo que se propone, donde ha fijado una meta.',
  ]);
  expect(said({ [a]: { level: 1 }, [b]: { target: 5 }, [c]: { level: 4 } })[0]).toBe(
    `${start}at 1 of 5, this is below your own average. Answered so far: 1 of 2.`,
  );
  expect(said({ [a]: { level: 1 }, [b]: { level: 1 }, [c]: { level: 4 } })[0]).toBe(
    `${start}at 1 of 5, this is below your own average. You have set no target for it.`,
  );
});

test('whole practices asked beside kinds are not passed over', () => {
  const items = [{ id: 'practice-07' }, { id: 'practice-03-leadership', prompt: 'How do you make room for all?' }];
  const mixed = { id: 'mixed', version: '1', edition: kinds.edition, items };
  const summary = of(
    {
      'practice-07': { level: 1, target: 5, importance: 5 },
      'practice-03-leadership': { level: 4, target: 5, importance: 1 },
    },
    mixed,
  );
  expect(needs(summary).map(({ row, practiceId, kind }) => [row.id, row.rank, practiceId, kind])).toEqual([
    ['practice-07', 1, 'practice-07', null],
    ['practice-03', 2, 'practice-03', null],
  ]);
  const [need] = needs(summary, { rows: 'kinds' });
  expect(sayFinding(need!, summary, english)).toMatch(
    /^Leadership in Equity and Inclusion \(“How do you make room for all\?”\): you are at 4 /,
  );
});

test('progress is said with its confidence, figures rounded to one decimal', () => {
  expect(sayProgress(of({ [threeL]: { cannotJudge: {} } }), english)).toBe(
    'You answered 0 of 3. Not able to judge: 1.',
  );
  const sure = of({
    [threeL]: { level: 1, confidence: 2 },
    [threeM]: { level: 1, confidence: 3 },
    [sevenL]: { level: 1, confidence: 3 },
  });
  expect(sayProgress(sure, english)).toBe('You answered 3 of 4. Your confidence is 2.7 of 3.');
  const one = of({ [threeL]: { notApplicable: {} }, [threeM]: { level: 1 } });
  expect(sayProgress(one, english)).toBe('You answered 1 of 3. Not applicable: 1.');
  expect(sayProgress(one, spanish)).toBe('Respondió 1 de 3. No aplicables: 1.');
  expect(sayProgress(sure, spanish)).toContain('Su confianza es de 2.7 de 3.');
});

test('a row is called by the title of its practice, or by its id where we do not hold the edition', () => {
  expect(subjectOf('practice-07', english)).toBe('Strategic Planning');
  expect(subjectOf('practice-07-management', english)).toBe('Management in Strategic Planning');
  expect(subjectOf('practice-10-leadership-b', english)).toBe('Service Delivery, 10.L.B');
  expect(subjectOf('practice-77-management', spanish)).toBe('Gestión en practice-77');
  expect(subjectOf('group-lead', english)).toBe('group-lead');
});

test('the formula is said in both languages, and every place to fill in is filled', () => {
  expect(english.formula).toBe(formula);
  expect(spanish.formula).toHaveLength(formula.length);
  expect(spanish.levels).toHaveLength(defaultRubric.levels.length);
  expect(english.levels).toBe(defaultRubric.levels);
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const key of [
    'leadership',
    'management',
    'item',
    'partial',
    'progress',
    'notApplicable',
    'cannotJudge',
    'confidence',
    'noTarget',
  ] as const) {
    expect(places(spanish[key])).toEqual(places(english[key]));
  }
  for (const basis of ['priority', 'gap', 'below', 'target', 'above'] as const) {
    expect(places(spanish.findings[basis])).toEqual(places(english.findings[basis]));
    expect(places(english.findings[basis])).toContain('{subject}');
  }
  for (const basis of ['priority', 'gap', 'target'] as const) {
    expect(places(spanish.apart[basis])).toEqual(places(english.apart[basis]));
  }
});
