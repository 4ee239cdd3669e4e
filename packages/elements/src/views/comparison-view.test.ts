import { type Answers, createInstrument, defaultRubric, type Responses } from '@icma-sdk/assessment';
import { expect, test } from 'vitest';
import { comparisonView } from './comparison-view.js';
import { viewContext } from './view-context.js';

const instrument = createInstrument({ detail: 'kinds', practices: ['practice-03', 'practice-07', 'practice-09'] });
const [a, b, c, d, e] = instrument.items.map(({ id }) => id) as [string, string, string, string, string];
const of = (responses: Responses, others: Partial<Answers> = {}): Answers => ({
  instrument,
  rubric: defaultRubric,
  responses,
  ...others,
});
const before = of({ [a]: { level: 2 }, [b]: { level: 4 }, [c]: { level: 3 }, [e]: { level: 1 } });
const now = of({ [a]: { level: 3 }, [b]: { level: 1 }, [c]: { level: 3 }, [d]: { level: 5 } });
const compare = (earlier: Answers, language = 'en') => comparisonView(earlier, now, 'Spring', viewContext(language));

test('tells what went up, down, is new, the same or not comparable, each with a sign, levels and why', () => {
  const { title, cautions, changes } = compare(before);
  expect([title, cautions]).toEqual(['Compared with Spring', []]);
  expect(
    changes.map(({ sign, caption, rows }) => [
      sign,
      caption,
      rows.map(({ number, part, cells }) => [number, part, ...cells]),
    ]),
  ).toEqual([
    ['↑', 'Up: 1', [['3', 'Leadership', '2 of 5', '3 of 5']]],
    ['↓', 'Down: 1', [['3', 'Management', '4 of 5', '1 of 5']]],
    ['+', 'New: 1', [['7', 'Management', '', '5 of 5']]],
    ['=', 'Same: 1', [['7', 'Leadership', '3 of 5', '3 of 5']]],
    ['≠', 'Not comparable: 1', [['9', 'Leadership', '1 of 5', '', 'no level now']]],
  ]);
  expect(changes.at(-1)!.columns).toEqual(['Practice', 'Before', 'Now', 'Why']);
});

test('what neither ever rated is not told', () => {
  expect(compare(of({})).changes.map(({ caption }) => caption)).toEqual(['New: 4']);
  expect(comparisonView(of({}), of({}), 'Spring', viewContext('en')).changes).toEqual([]);
});

test('two editions are never mixed: it says so first, and each item says why', () => {
  const { cautions, changes } = compare(
    of(before.responses, { instrument: { ...instrument, edition: 'icma-practices@2031-01' } }),
  );
  expect(cautions).toEqual([
    'Two editions: icma-practices@2031-01 before, icma-practices@2017-11 now. Only what both word alike is compared.',
  ]);
  expect(changes.map(({ change }) => change)).toEqual(['not-comparable']);
  expect(new Set(changes[0]!.rows.map(({ cells }) => cells[2]))).toEqual(new Set(['wording of another edition']));
});

test('levels worded otherwise are not compared, each shown out of its own', () => {
  const rubric = { ...defaultRubric, levels: defaultRubric.levels.slice(0, 4) };
  const { cautions, changes } = compare(of(before.responses, { rubric }), 'es');
  expect(cautions[0]).toMatch(/^Los niveles estaban redactados de otra forma/);
  expect(changes[0]!.rows[0]!.cells).toEqual(['2 de 4', '3 de 5', 'niveles redactados de otra forma']);
});
