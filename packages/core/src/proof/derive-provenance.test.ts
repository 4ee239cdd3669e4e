import { expect, test } from 'vitest';
import { provenance } from '../provenance/index.js';
import { textAt } from './bytes.js';
import { deriveProvenance } from './derive-provenance.js';
import { realEvidence } from './fixtures/tampered.js';

test('the module of provenance is what would be generated now', () => {
  expect(provenance).toEqual(deriveProvenance(realEvidence));
  expect(Object.keys(provenance)).toEqual(Object.keys(deriveProvenance(realEvidence)));
});

test('the text as scanned is what stands at its offsets', () => {
  for (const { document, edition, passages } of Object.values(provenance)) {
    const source = realEvidence.sources[`${document}@${edition}`]!;
    for (const { spans, scanned } of passages) {
      expect(spans.map(([start, end]) => textAt(source, start, end)).join('\n')).toBe(scanned);
    }
  }
});

test('a dimension has a locator of its own, its scan with line breaks, and its repairs with reasons', () => {
  expect(provenance['practice-08-management-f']).toEqual({
    id: 'practice-08-management-f',
    document: 'icma-practices',
    edition: '2017-11',
    locator: 'Practice 8, management F',
    file: 'icma-practices-2017-11.txt',
    passages: [
      {
        part: 'statement',
        spans: [[14813, 14893]],
        scanned: 'Recognizing interdependent relationships and multiple causes of community\nIssues',
      },
    ],
    repairs: [
      { kind: 'marker', at: 14813, was: '', now: 'F.', why: 'The scan lost the letter.' },
      {
        kind: 'case',
        at: 14887,
        was: 'Issues',
        now: 'issues',
        why: 'The scan set a capital at the head of a line, in the middle of a sentence.',
      },
    ],
  });
});

test('a text that other lines interrupt has two spans, and the shuffled list tells so on each of its items', () => {
  const statement = provenance['practice-04-management-d'].passages.find(({ part }) => part === 'statement');
  expect(statement?.spans).toEqual([
    [7177, 7253],
    [7510, 7545],
  ]);
  for (const letter of ['a', 'b', 'c', 'd', 'e', 'f'] as const) {
    expect(provenance[`practice-04-management-${letter}`].repairs.map(({ kind }) => kind)).toContain('order');
  }
});

test('letters that the scan ran together belong to each item that they stand for', () => {
  for (const letter of ['b', 'c', 'd', 'e', 'f', 'g'] as const) {
    const { passages, repairs } = provenance[`practice-14-management-${letter}`];
    expect(passages[0]).toMatchObject({ part: 'letter', scanned: 'OTmMUO' });
    expect(repairs[0]).toMatchObject({ kind: 'marker', now: 'B. C. D. E. F. G.' });
  }
});
