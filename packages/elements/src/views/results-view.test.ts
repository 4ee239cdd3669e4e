import {
  type Answers,
  createInstrument,
  defaultRubric,
  type Response,
  type Responses,
  startAssessment,
  summarize,
} from '@icma-sdk/assessment';
import { describe, expect, test } from 'vitest';
import { exampleAssessment } from '../internal/fixtures/example-assessment.js';
import { figures } from './bars-view.js';
import { resultsView } from './results-view.js';
import { viewContext } from './view-context.js';
import type { Sentence } from './wording.js';

const english = viewContext('en-US');
const kinds = createInstrument({ detail: 'kinds', practices: ['practice-03', 'practice-07'] });
const of = (responses: Responses, instrument = kinds): Answers => ({ instrument, rubric: defaultRubric, responses });
const view = (responses: Responses, context = english) => resultsView(of(responses), context);
const said = (sentences: readonly Sentence[]) => sentences.map((sentence) => sentence.map(({ text }) => text).join(''));

describe('the opening says, in two sentences,', () => {
  const low: Response = { level: 2, target: 4, importance: 5 };
  const high: Response = { level: 5, target: 4, importance: 5 };

  test('a strength and the first need', () => {
    expect(said(view({ 'practice-03-leadership': high, 'practice-07-management': low }).lead)).toEqual([
      'A strength of yours is leadership in Equity and Inclusion.',
      'The first thing to work on is management in Strategic Planning.',
    ]);
  });

  test('that every target, or none, is reached', () => {
    expect(said(view({ 'practice-03-leadership': high }).lead)[1]).toBe(
      'Wherever you set a target and gave a level, you have reached it.',
    );
    expect(said(view({ 'practice-03-leadership': low }).lead)[0]).toBe('You have yet to reach a target you set.');
  });

  test('what is highest and lowest where no target is set', () => {
    const { lead } = view({ 'practice-03-leadership': { level: 4 }, 'practice-07-management': { level: 1 } });
    expect(said(lead)).toEqual([
      'A strength of yours is leadership in Equity and Inclusion.',
      'Among your lowest levels is management in Strategic Planning.',
    ]);
  });

  test('or in one that nothing stands out', () => {
    expect(said(view({ 'practice-03-leadership': { level: 4 } }).lead)).toEqual([
      'Nothing stands out: your levels are alike so far.',
    ]);
  });

  test('the same in Spanish, with ICMA’s words marked as English', () => {
    const [strength, need] = view(
      { 'practice-03-leadership': high, 'practice-07-management': low },
      viewContext('es'),
    ).lead;
    expect(strength).toEqual([
      { text: 'Una de sus fortalezas es el liderazgo en ', wording: false },
      { text: 'Equity and Inclusion', wording: true },
      { text: '.', wording: false },
    ]);
    expect(said([need!])).toEqual(['Lo primero que conviene trabajar es la gestión en Strategic Planning.']);
  });
});

test('nothing is said of what is not answered, and nothing of it counts as zero', () => {
  const { state, lead, strengths, needs, groups, table, map } = view({});
  expect([state, lead, strengths, needs]).toEqual(['empty', [], [], []]);
  const bars = groups.flatMap((group) => group.practices).flatMap((practice) => practice.bars);
  expect(bars.map(({ share, value }) => [share, value])).toEqual(Array(4).fill([undefined, 'not answered']));
  expect(table.rows.map(({ cells }) => cells)).toEqual(Array(4).fill(['not answered', '', '', '', '', '0 of 1', '']));
  expect(map.get('practice-07')).toEqual({
    leadership: undefined,
    leadershipText: 'not answered',
    management: undefined,
    managementText: 'not answered',
  });
});

test('says that the rest is open until all that counts is answered', () => {
  const three = { 'practice-03-leadership': { level: 3 }, 'practice-03-management': { level: 3 } };
  expect(view(three).state).toBe('partial');
  expect(view(three).progress).toMatch(/^You answered 2 of 4\b.* More answers will change these results/);
  const all = {
    ...three,
    'practice-07-leadership': { notApplicable: {} },
    'practice-07-management': { cannotJudge: {} },
  };
  expect(view(all).state).toBe('complete');
  expect(view(all).progress).not.toContain('More answers');
  expect(view(all).completeness).toBe(1);
});

test('a practice without a level says why', () => {
  const full = createInstrument({ detail: 'full', practices: ['practice-11'] });
  const all = (response: (index: number) => Response) =>
    Object.fromEntries(full.items.map(({ id }, index) => [id, response(index)]));
  const value = (responses: Responses) =>
    resultsView(of(responses, full), english).groups[0]!.practices[0]!.bars[0]!.value;
  expect(value(all(() => ({ notApplicable: {} })))).toBe('not applicable');
  expect(value(all(() => ({ cannotJudge: {} })))).toBe('cannot judge');
  expect(value(all((index) => (index % 2 ? { cannotJudge: {} } : { notApplicable: {} })))).toBe(
    'not applicable, cannot judge',
  );
});

test('bars and table say the figures that the engine computes, rounded to one decimal', () => {
  const assessment = exampleAssessment({ detail: 'full' });
  const summary = summarize(assessment);
  const { groups, table } = resultsView(assessment, english);
  expect(groups.map(({ title, practices }) => [title, practices.length])).toEqual([
    ['Principles', 5],
    ['Lead', 3],
    ['Purposes', 2],
    ['Skills', 4],
  ]);
  const bars = groups.flatMap((group) => group.practices).flatMap((practice) => practice.bars);
  expect(bars).toHaveLength(28);
  const round = (value: number | null) => (value === null ? '' : `${Math.round(value * 10) / 10}`);
  for (const [index, row] of summary.kinds.entries()) {
    const { share, targetShare, value, target } = bars[index]!;
    expect([share, targetShare]).toEqual([row.level! / 5, row.target! / 5]);
    expect([value, target]).toEqual([`${round(row.level)} of 5`, `target ${round(row.target)}`]);
    expect(table.rows[index]!.cells).toEqual(
      figures.map((figure) => (figure === 'answered' ? `${row.answered} of ${row.asked}` : round(row[figure]))),
    );
  }
});

test('a practice asked as a whole has one bar, and one length on the map', () => {
  const { groups, kinds: words, map, table } = resultsView(exampleAssessment({ detail: 'practices' }), english);
  expect(words).toEqual([]);
  expect(groups[0]!.practices[0]!.bars.map(({ kind, title, value }) => [kind, title, value])).toEqual([
    ['whole', 'Level', '4 of 5'],
  ]);
  expect(map.get('practice-01')).toEqual({ whole: 0.8, wholeText: '4 of 5' });
  expect(table.rows[0]!.part).toBe('');
});

test('a need names its practice and the tenets that bear on it', () => {
  const [need] = resultsView(exampleAssessment(), english).needs;
  expect(need!.id).toBe('practice-03-leadership');
  expect(need!.items.map(({ id, number, link }) => [id, number, link])).toEqual([
    ['practice-03', '3', 'Link to Practice 3'],
    ['tenet-02', '2', 'Link to Tenet 2'],
    ['tenet-04', '4', 'Link to Tenet 4'],
    ['tenet-10', '10', 'Link to Tenet 10'],
    ['tenet-11', '11', 'Link to Tenet 11'],
  ]);
  expect(need!.reading).toBe('Read practice 3 and tenets 2, 4, 10, and 11');
});

test('levels have the words of the rubric, and of the page’s language where the rubric is ours', () => {
  const levels = (language: string, rubric = defaultRubric) =>
    resultsView({ ...exampleAssessment(), rubric }, viewContext(language)).levels;
  expect(levels('en')[4]).toBe('Expert');
  expect(levels('es')[4]).toBe('Experto');
  const own = {
    ...defaultRubric,
    levels: defaultRubric.levels.map((level) => ({ ...level, label: `L${level.position}` })),
  };
  expect(levels('es', own)[4]).toBe('L5');
});

test('an edition that we do not hold has its practices by id and no group', () => {
  const instrument = { ...kinds, edition: 'icma-practices@2031-01' };
  const { groups } = resultsView(
    { ...startAssessment(kinds, { id: 'a', at: '2026-11-22T15:04:05Z' }), instrument },
    english,
  );
  expect(groups.map(({ key, title, practices }) => [key, title, practices.length])).toEqual([['', '', 2]]);
});
