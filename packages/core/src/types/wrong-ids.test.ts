import { expect, expectTypeOf, test } from 'vitest';
import type {
  Association,
  DimensionId,
  EditionId,
  Item,
  ItemOf,
  PracticeId,
  Revision,
  Tenet,
  TenetId,
} from '../index.js';

// The compiler is the judge: a line below a `@ts-expect-error` that compiled would fail the type check.
test('an id that does not exist does not compile', () => {
  const wrong: unknown[] = [];
  // @ts-expect-error there are 12 tenets
  wrong.push('tenet-13' satisfies TenetId);
  // @ts-expect-error two digits
  wrong.push('tenet-3' satisfies TenetId);
  // @ts-expect-error there are 14 practices
  wrong.push('practice-15' satisfies PracticeId);
  // @ts-expect-error practice 1 has leadership dimensions A and B only
  wrong.push('practice-01-leadership-c' satisfies DimensionId);
  // @ts-expect-error the letter in an id is a small one
  wrong.push('practice-07-leadership-A' satisfies DimensionId);
  // @ts-expect-error no such document
  wrong.push('code-of-conduct@2017-06' satisfies EditionId);
  expect(wrong).toHaveLength(6);
});

test('an item under another id, or an end of another sort, does not compile', () => {
  const source = { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 3' } as const;
  const tenet: Tenet<'tenet-03'> = {
    type: 'tenet',
    // @ts-expect-error another tenet's id
    id: 'tenet-04',
    code: '3',
    title: 'Integrity',
    statement: 'As printed',
    source,
  };
  // @ts-expect-error a practice is no tenet
  const origin: Association<TenetId, PracticeId>['origin'] = 'practice-01';
  // @ts-expect-error a revision names parts of the documents, not an earlier area
  const items: Revision['items'] = ['legacy-area-01'];
  expect([tenet, origin, items]).toHaveLength(3);
});

test('an item cannot be changed in place', () => {
  const rename = (tenet: Tenet) => {
    // @ts-expect-error readonly
    tenet.title = 'Other';
  };
  expect(rename).toBeTypeOf('function');
});

test('the interface follows from the id', () => {
  expectTypeOf<ItemOf<'tenet-03'>>().toEqualTypeOf<Tenet<'tenet-03'>>();
  expectTypeOf<ItemOf<'practice-07-leadership-a'>['type']>().toEqualTypeOf<'dimension'>();
  expectTypeOf<ItemOf<'group-lead'>['type']>().toEqualTypeOf<'group'>();
  expectTypeOf<ItemOf<'narrative'>>().toExtend<Item>();
});
