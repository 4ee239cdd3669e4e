import { expect, test } from 'vitest';
import type { IcmaPractices } from '../types/framework.js';
import { f3Derivation } from './f3-derivation.js';
import { code, practices, rowOf, spanAtByte, tampered } from './fixtures/tampered.js';

type Change = Parameters<typeof tampered>[0];
const findings = (change: Change) => [...f3Derivation.check(tampered(change))];
const icma = (draft: Parameters<Change>[0]) =>
  draft.data[practices] as { -readonly [K in keyof IcmaPractices]: IcmaPractices[K] };

test('a published text that the source does not give is noticed with its offset and both texts', () => {
  const found = findings((draft) => {
    Object.assign(icma(draft).practices[0]!.management[3]!, { statement: 'Holding staff accountable.' });
  });
  expect(found).toEqual([
    {
      file: 'packages/core/source/icma-practices-2017-11.txt',
      at: 3333,
      message: 'The statement of practice-01-management-d is not what the source gives.',
      expected: 'Holding staff accountable and instilling accountability into operations',
      found: 'Holding staff accountable.',
    },
  ]);
});

test('a modernised apostrophe, a corrected spelling and an added full stop are all noticed', () => {
  const change =
    (id: string, from: string, to: string): Change =>
    (draft) => {
      const items = icma(draft).practices.flatMap(({ leadership, management }) => [...leadership, ...management]);
      const item = items.find((other) => other.id === id)!;
      Object.assign(item, { statement: item.statement.replace(from, to) });
    };
  expect(findings(change('practice-14-leadership-h', "'", '’'))).toHaveLength(1);
  expect(findings(change('practice-14-management-b', 'story telling', 'storytelling'))).toHaveLength(1);
  expect(findings(change('practice-14-management-a', 'content', 'content.'))).toHaveLength(1);
});

test('a text that no item has, and an item that no span gives, are noticed', () => {
  const found = findings(({ spans }) => Object.assign(spanAtByte(spans[code]!, 316), { id: 'tenet-13' }));
  expect(found.map(({ message }) => message)).toContain(
    'No span gives the statement of tenet-01, or two items claim it.',
  );
  expect(found.map(({ message }) => message)).toContain('A text that no item has: statement tenet-13.');
});

test('a repair that does not find what it repairs is noticed', () => {
  const found = findings(({ ledger }) => rowOf(ledger, 'practice-08-leadership-i', 'char').at++);
  expect(found).toContainEqual(expect.objectContaining({ at: 13999, expected: 'sawy', found: 'awy:' }));
});

test('a number that the data has otherwise is noticed with what it must read', () => {
  const found = findings(({ data }) =>
    Object.assign((data[code] as never as { tenets: object[] }).tenets[8]!, { code: '90' }),
  );
  expect(found).toContainEqual(expect.objectContaining({ at: 1941, expected: '90. ', found: '9. ' }));
});

test('a letter read on its side must stand for the letters that the ledger says', () => {
  const found = findings(({ ledger }) => {
    rowOf(ledger, 'practice-14-leadership-c', 'marker').now = 'C. E. D.';
  });
  expect(found).toContainEqual(expect.objectContaining({ at: 23773, expected: 'C. D. E.', found: 'C. E. D.' }));
});

test('a letter on the line of its text keeps the space that parts them', () => {
  const found = findings(({ ledger }) =>
    ledger.splice(
      ledger.findIndex(({ was }) => was === '14.'),
      1,
    ),
  );
  expect(found).toEqual([expect.objectContaining({ at: 825, expected: '14. ', found: '14.' })]);
});

test('a lost letter without a row, one with two sources and one with a wrong row are noticed', () => {
  const isLost = ({ id, was }: { id: string; was: string }) => id === 'practice-02-leadership-c' && was === '';
  const without = findings(({ ledger }) => ledger.splice(ledger.findIndex(isLost), 1));
  expect(without.map(({ message }) => message)).toEqual(['The marker is missing: letter practice-02-leadership-c.']);
  const wrong = findings(({ ledger }) => Object.assign(ledger.find(isLost)!, { now: 'D.' }));
  expect(wrong).toEqual([expect.objectContaining({ expected: 'C.', found: 'D.' })]);
  const twice = findings(({ spans }) =>
    Object.assign(spanAtByte(spans[practices]!, 3778), { for: ['practice-02-leadership-a'] }),
  );
  expect(twice.map(({ message }) => message)).toContain(
    'No item has this marker, or it has two: letter practice-02-leadership-a.',
  );
});

test('a letter that stands in the list of another practice is noticed', () => {
  const found = findings(({ spans }) => {
    Object.assign(spanAtByte(spans[practices]!, 2586), { for: ['practice-02-leadership-a'] });
    Object.assign(spanAtByte(spans[practices]!, 3658), { for: ['practice-01-leadership-a'] });
  });
  expect(found.map(({ message }) => message)).toContain('A letter outside its list.');
});

test('a heading in the body must be the title in capitals, and a heading of a list must name its kind', () => {
  const title = findings((draft) => Object.assign(icma(draft).practices[8]!, { title: 'Community Service' }));
  expect(title).toContainEqual(
    expect.objectContaining({ expected: 'COMMUNITY SERVICE', found: 'COMMUNITY AND RESIDENT SERVICE' }),
  );
  const list = findings(({ spans }) =>
    Object.assign(spanAtByte(spans[practices]!, 2517), { for: ['practice-01-management'] }),
  );
  expect(list.map(({ message }) => message)).toContain('No heading over a management list.');
});

test('the shuffled list of practice 4 needs the row that declares it, with the letters as they stand', () => {
  const without = findings(({ ledger }) =>
    ledger.splice(
      ledger.findIndex(({ kind }) => kind === 'order'),
      1,
    ),
  );
  expect(without).toEqual([
    {
      file: 'packages/core/source/icma-practices-2017-11.txt',
      at: 7177,
      message: 'The document has another order than the data.',
      expected: 'statement practice-04-management-a',
      found: 'statement practice-04-management-d',
    },
  ]);
  const wrong = findings(({ ledger }) => {
    rowOf(ledger, 'practice-04-management', 'order').was = 'D A C B D E F';
  });
  expect(wrong).toEqual([expect.objectContaining({ at: 7177, expected: 'D A B C D E F', found: 'D A C B D E F' })]);
});
