import { dimensions, practices, tenets } from '@icma-sdk/core';
import { filterDimensions, filterPractices } from '@icma-sdk/query';
import { expect, test } from 'vitest';
import { answerOf, type Found } from './practices-answer.js';

const all = { query: '', group: undefined, kind: undefined, tenet: undefined };
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const hit = (score: number): Found => ({ score, highlights: [] });

test('without a search and a filter everything is left, in printed order', () => {
  const { practices: left, dimensions: leftDimensions } = answerOf(all, undefined);
  expect(left).toEqual(practices);
  expect([...leftDimensions]).toEqual(ids(dimensions));
});

test('each filter leaves what the query package leaves by the same filter', () => {
  for (const group of ['principles', 'lead', 'purposes', 'skills'] as const) {
    for (const kind of ['leadership', 'management', undefined] as const) {
      for (const tenet of [undefined, ...tenets]) {
        const answer = answerOf({ query: '', group, kind, tenet }, undefined);
        const same = { group: `group-${group}`, ...(tenet ? { tenet: tenet.id } : {}) } as const;
        expect(ids(answer.practices)).toEqual(ids(filterPractices(same)));
        expect([...answer.dimensions]).toEqual(ids(filterDimensions(kind ? { ...same, kind } : same)));
      }
    }
  }
});

test('a search leaves the practices in which it found something, best match first', () => {
  const found = new Map([
    ['practice-12-management-e', hit(2)],
    ['practice-03', hit(5)],
    ['practice-12-leadership-a', hit(1)],
  ]);
  const answer = answerOf(all, found);
  expect(ids(answer.practices)).toEqual(['practice-03', 'practice-12']);
  expect([...answer.dimensions].sort()).toEqual(['practice-12-leadership-a', 'practice-12-management-e']);
  expect(ids(answerOf({ ...all, kind: 'leadership' }, found).practices)).toEqual(['practice-03', 'practice-12']);
  expect(ids(answerOf({ ...all, group: 'skills' }, found).practices)).toEqual(['practice-12']);
});

test('a dimension of a kind that was not asked for brings no practice along', () => {
  const found = new Map([['practice-12-management-e', hit(2)]]);
  expect(answerOf({ ...all, kind: 'leadership' }, found).practices).toEqual([]);
});
