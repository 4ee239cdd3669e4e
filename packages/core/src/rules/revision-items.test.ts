import { expect, test } from 'vitest';
import type { ItemId } from '../types/item-id.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { revisionItems } from './revision-items.js';

const withRevision = (items: ItemId[]) =>
  brokenCorpus(({ revisions }) => {
    revisions.splice(0, revisions.length, {
      file: 'packages/core/src/revisions/revisions.ts',
      value: {
        id: 'code-of-ethics-2031-01',
        edition: 'code-of-ethics@2017-06',
        date: '2031-01',
        items,
        outcome: 'reworded',
        note: 'A note.',
        source: { publisher: 'icma.org', title: 'A page' },
      },
    });
  });

test('a revision of an item that the edition does not have is reported', () => {
  expect(revisionItems(withRevision(['tenet-01', 'practice-01'])).map(({ message }) => message)).toEqual([
    'packages/core/src/revisions/revisions.ts: code-of-ethics-2031-01: there is no practice-01 in code-of-ethics@2017-06.',
  ]);
});

test('a revision of nothing is reported', () => {
  expect(revisionItems(withRevision([]))).toHaveLength(1);
});
