import { expect, test } from 'vitest';
import { f5Ledger } from './f5-ledger.js';
import { code, practices, rowOf, spanAtByte, tampered } from './fixtures/tampered.js';

type Change = Parameters<typeof tampered>[0];
const messages = (change: Change) => [...f5Ledger.check(tampered(change))].map(({ message }) => message);
const row = (change: object, id = 'practice-08-leadership-i', kind = 'char'): Change => {
  return ({ ledger }) => Object.assign(rowOf(ledger, id, kind), change);
};

test('a kind that is not on the closed list is refused', () => {
  expect(messages(row({ kind: 'style' }))).toContain('practice-08-leadership-i: no kind of repair.');
});

test('a repair of wording that changes more than two characters is refused', () => {
  expect(messages(row({ now: 'savvied' }))).toContain('practice-08-leadership-i: changes more than 2 characters.');
});

test.each([
  ['char', 'practice-08-leadership-i', 'sa vy'],
  ['space', 'practice-02-leadership-b', 'in tha'],
  ['quote', 'icma-practices-introduction-2', 'ICMAs.'],
  ['case', 'practice-08-management-f', 'Issue'],
  ['drop', 'practice-14', 'Sharin'],
  ['marker', 'practice-12-management-e', 'E'],
  ['order', 'practice-04-management', 'A B C D E G'],
])('a %s repair may do nothing but that', (kind, id, now) => {
  expect(messages(row({ now }, id, kind))).toContain(`${id}: not what a ${kind} repair may do.`);
});

test('a row must quote the source, in a span of its own item, and stay inside it', () => {
  expect(messages(row({ was: 'savy' }))).toContain('practice-08-leadership-i: quotes something else than the source.');
  expect(messages(row({ id: 'practice-08-leadership-h' }))).toContain(
    'practice-08-leadership-h: the row fits nowhere, or another already does its work.',
  );
  const beyond = row({ was: 'community\nIssues', at: 14877 }, 'practice-08-management-f', 'case');
  expect(messages(beyond)).toContain('practice-08-management-f: reaches beyond its span.');
});

test('a row that another already does the work of is refused: every row is used exactly once', () => {
  const twice: Change = ({ ledger }) => ledger.push({ ...rowOf(ledger, 'practice-08-leadership-i', 'char') });
  expect(messages(twice)).toContain(
    'practice-08-leadership-i: the row fits nowhere, or another already does its work.',
  );
});

test('a row of a document that is not there, and one that does not say why, are refused', () => {
  expect(messages(row({ doc: 'code-of-ethics@2031-01' }))).toContain(
    'A row of practice-08-leadership-i for a document that is not there.',
  );
  expect(messages(row({ why: '' }))).toHaveLength(1);
});

test('a straight apostrophe that is published must be listed as printed', () => {
  const unlisted: Change = ({ kept }) =>
    kept.splice(
      kept.findIndex(({ id }) => id === 'tenet-08'),
      1,
    );
  expect(messages(unlisted)).toEqual([
    'tenet-08: a straight apostrophe or quotation mark that is not listed, or one listed that is gone.',
  ]);
});

test('what is kept as printed must stand in the source and in its item, be published, unrepaired, and say why', () => {
  const kept =
    (change: object, id = 'practice-14-management-b'): Change =>
    (draft) =>
      Object.assign(draft.kept.find((other) => other.id === id)!, change);
  expect(messages(kept({ text: 'storytelling' }))[0]).toContain('quotes something else than the source.');
  expect(messages(kept({ id: 'practice-14-management-a' }))[0]).toContain('stands outside its item.');
  expect(messages(kept({ why: '' }))).toEqual(['practice-14-management-b: does not say what is odd, in a sentence.']);
  expect(messages(kept({ at: 13998, text: 'sawy', id: 'practice-08-leadership-i' }))).toContain(
    'practice-08-leadership-i: is kept and repaired at once.',
  );
  const modernised: Change = ({ data }) => {
    const text = JSON.stringify(data[practices]).replace('story telling', 'storytelling');
    data[practices] = JSON.parse(text);
  };
  expect(messages(modernised)).toEqual(['practice-14-management-b: no longer published as printed.']);
});

test('a row that stands in a dropped span repairs nothing and is refused', () => {
  const dropped: Change = ({ spans }) => {
    const span = spanAtByte(spans[code]!, 316);
    Object.assign(span, { use: 'dropped', why: 'Nothing.', text: '' });
  };
  const moved: Change = (draft) => {
    dropped(draft);
    draft.ledger.push({ id: 'tenet-01', doc: code, at: 316, was: 'Be', now: 'be', kind: 'case', why: 'The scan.' });
  };
  expect(messages(moved)).toContain('tenet-01: the row fits nowhere, or another already does its work.');
});
