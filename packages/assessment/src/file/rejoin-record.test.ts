import { expect, test } from 'vitest';
import { rejoinRecord } from './rejoin-record.js';

const fields = ['id', 'responses', 'review', 'history'];
const [a, b, c] = ['practice-01', 'practice-02-leadership', 'practice-03-management-a'] as const;
const rejoin = (record: Record<string, unknown>) => rejoinRecord(record, fields);

test('what is in its place stays there, and what we do not know too', () => {
  const record = { id: 'x', responses: { [a]: { level: 1, note: 'n' }, [b]: { level: 2 } }, review: [], mood: 'fine' };
  expect(rejoin(record)).toEqual(record);
});

test('answers beside the responses go among them', () => {
  expect(rejoin({ responses: { [a]: { level: 1 } }, [b]: { level: 2 }, id: 'x' })).toEqual({
    id: 'x',
    responses: { [a]: { level: 1 }, [b]: { level: 2 } },
  });
});

test('answers and fields within an answer go where they belong, however deep', () => {
  const swallowed = { [a]: { level: 1, [b]: { level: 2, [c]: { level: 3, review: ['r'] } }, history: ['h'] } };
  expect(rejoin({ responses: swallowed })).toEqual({
    responses: { [a]: { level: 1 }, [b]: { level: 2 }, [c]: { level: 3 } },
    review: ['r'],
    history: ['h'],
  });
});

test('fields among the responses go beside them', () => {
  expect(rejoin({ responses: { [a]: { level: 1 }, review: [], id: 'y' } })).toEqual({
    id: 'y',
    review: [],
    responses: { [a]: { level: 1 } },
  });
});

test('answers under a made-up name within the responses are found too', () => {
  expect(rejoin({ responses: { '?9': { [a]: { level: 1 } }, x: {} } })).toEqual({
    responses: { [a]: { level: 1 }, x: {} },
  });
});

test('responses that lost their name are found by what is in them', () => {
  expect(rejoin({ respo: { [a]: { level: 1 } }, '?9': { [b]: { level: 2 }, x: 1 } })).toEqual({
    responses: { [a]: { level: 1 }, [b]: { level: 2 }, x: 1 },
  });
  expect(rejoin({ '?9': { x: 1 }, list: [a] })).toEqual({ '?9': { x: 1 }, list: [a], responses: {} });
});

test('of two with one name, the first stays', () => {
  const record = { responses: { [a]: { level: 1 }, id: 'second' }, [a]: { level: 2 }, id: 'third' };
  expect(rejoin(record)).toEqual({ id: 'second', responses: { [a]: { level: 1 } } });
  expect(rejoin({ [a]: { level: 1 }, responses: { [a]: { level: 2, [b]: { level: 3 } } } })).toEqual({
    responses: { [a]: { level: 1 }, [b]: { level: 3 } },
  });
});

test('an answer that is no object is kept as it is, to be refused by the reader', () => {
  expect(rejoin({ responses: { [a]: 5 } })).toEqual({ responses: { [a]: 5 } });
  expect(rejoin({ responses: 5 })).toEqual({ responses: {} });
  expect(rejoin({ responses: [] })).toEqual({ responses: {} });
});
