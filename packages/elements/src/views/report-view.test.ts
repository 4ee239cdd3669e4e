import { practices } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { exampleAssessment, exampleWithSnapshots } from '../internal/fixtures/example-assessment.js';
import { reportView } from './report-view.js';
import { viewContext } from './view-context.js';

const date = '2026-12-01T12:00:00Z';
const english = viewContext('en-US');

test('opens with title, name line, date and edition', () => {
  const report = reportView({ ...exampleAssessment(), name: 'My year' }, undefined, date, english);
  expect([report.title, report.subtitle, report.name]).toEqual([
    'Self-assessment on the ICMA Practices',
    'My year',
    'Name',
  ]);
  expect(report.facts).toEqual([
    ['Date', 'December 1, 2026'],
    ['Edition', 'ICMA Practices for Effective Local Government Leadership, November 2017'],
    ['Last changed', 'November 22, 2026'],
  ]);
});

test('says every answer with its notes, and a definition once for both of its kinds', () => {
  const { practices: shown } = reportView(exampleAssessment(), undefined, date, english);
  expect(shown).toHaveLength(14);
  expect(shown.map(({ definition }) => definition)).toEqual(practices.map(({ statement }) => statement));
  expect(shown[0]!.answers[0]).toEqual({
    part: 'Leadership',
    question: '',
    wording: true,
    answer: '4 of 5, Advanced',
    figures: [
      ['Target', '4 of 5, Advanced'],
      ['Importance', '5 of 5'],
      ['Confidence', '3 of 3'],
    ],
    texts: [],
  });
  expect(shown[1]!.answers[1]).toMatchObject({
    answer: 'not applicable',
    texts: [['Reason', 'Our elected body appoints the board itself.']],
  });
  expect(shown[2]!.answers[1]!.texts).toEqual([
    ['Note', 'Ask the clerk.\nSee the minutes of June.'],
    ['Evidence', 'https://example.org/minutes'],
  ]);
});

test('asks by dimension in ICMA’s wording, and by an author’s own question in theirs', () => {
  const full = exampleAssessment({ detail: 'full', practices: ['practice-11'], answered: 0 });
  const own = {
    ...full.instrument,
    items: [{ ...full.instrument.items[0]!, prompt: 'Do you?' }, full.instrument.items[1]!],
  };
  const [practice] = reportView({ ...full, instrument: own }, undefined, date, english).practices;
  expect(practice!.definition).toBe('');
  expect(practice!.answers).toMatchObject([
    { part: '11.L.A', question: 'Do you?', wording: false, answer: 'not answered' },
    { part: '11.L.B', question: practices[10]!.leadership[1]!.statement, wording: true },
  ]);
});

test('carries the comparison that is on the page', () => {
  const assessment = exampleWithSnapshots();
  const [answers] = assessment.snapshots;
  const report = reportView(assessment, { answers: answers!, name: 'Spring 2024' }, date, english);
  expect(report.comparison!.title).toBe('Compared with Spring 2024');
});
