import type { AssociationEnd } from '@icma-sdk/core';
import { tenetPracticeUnrelated } from '@icma-sdk/core/associations';
import * as fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { associatedItems } from './associated-items.js';
import { ends } from './ends.js';
import { type Explanation, explainAssociation } from './explain-association.js';

const someEnd = fc.constantFrom<AssociationEnd>(...ends.map(({ id }) => id));
const runs = { numRuns: 1000 };

test('explains a single link by its rationale and ground', () => {
  expect(explainAssociation('practice-04', 'legacy-area-01')!.sentence).toBe(
    'Practice 4 (Staff Effectiveness) replaced Earlier area 1 (Staff Effectiveness), by our reading, with high confidence: The practice keeps the title of the area unchanged.',
  );
  expect(explainAssociation('practice-01-management-a', 'code-of-ethics')!.sentence).toBe(
    'Dimension 1.M.A names the ICMA Code of Ethics, by the text itself: The dimension names the ICMA Code of Ethics as what professional conduct conforms with.',
  );
  expect(explainAssociation('code-of-ethics', 'practice-01-management-a')!.sentence).toMatch(
    /^The ICMA Code of Ethics is named by Dimension 1\.M\.A, by the text itself: /,
  );
  expect(explainAssociation('legacy-area-01', 'practice-04')!.sentence).toMatch(
    /^Earlier area 1 \(.*\) was replaced by /,
  );
  expect(explainAssociation('practice-07', 'practice-07-management-g')!.sentence).toBe(
    'Practice 7 (Strategic Planning) contains Dimension 7.M.G, by the text itself: The dimension is printed under the practice.',
  );
});

test('explains a chain step by step and names its weakest link', () => {
  const { chain, sentence } = explainAssociation('practice-11-management-c', 'tenet-09')!;
  expect(chain!.path).toHaveLength(2);
  expect(sentence).toMatch(
    /^Dimension 11\.M\.C is part of Practice 11 \(Technological Literacy\), which is related to Tenet 9 \(Informing the community\), in which the weakest link, from Practice 11 \(Technological Literacy\) to Tenet 9 \(Informing the community\), stands by our reading, with medium confidence: Much of /,
  );
});

test('the explanation is the chain that the association was found by', () => {
  fc.assert(
    fc.property(someEnd, someEnd, (a, b) => {
      const found = associatedItems(a, { steps: 3 }).find(({ item }) => item.id === b);
      const { chain, sentence } = explainAssociation(a, b)!;
      expect(chain?.path).toEqual(found?.path);
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
    }),
    runs,
  );
});

test('says first of a pair found unrelated that it was, though a chain joins it', () => {
  const unrelated = Object.entries(tenetPracticeUnrelated).filter(([, ids]) => ids.includes('practice-01'));
  expect(unrelated).toHaveLength(6);
  for (const [tenet] of unrelated) {
    for (const pair of [[tenet, 'practice-01'] as const, ['practice-01', tenet] as const]) {
      const { chain, sentence } = explainAssociation(pair[0], pair[1])!;
      expect(chain!.path).toHaveLength(3);
      expect(sentence).toMatch(
        /^\w+ \d+ \(.*\) were considered together and found to have no direct bearing on each other\./,
      );
    }
  }
  expect(explainAssociation('tenet-01', 'practice-01').sentence).toMatch(
    / each other\. Only by a detour: Tenet 1 \(.*\) is part of the ICMA Code of Ethics, which is named by Dimension 1\.M\.A, /,
  );
});

test('says of a pair without a link whether it was considered', () => {
  expect(explainAssociation('tenet-03', 'practice-02')!.sentence).toBe(
    'Tenet 3 (Integrity) and Practice 2 (Community Engagement) were considered together and found to have no direct bearing on each other.',
  );
  for (const [tenet, unrelated] of Object.entries(tenetPracticeUnrelated)) {
    for (const practice of unrelated.filter((id) => id !== 'practice-01')) {
      const [there, back] = [
        explainAssociation(tenet as never, practice),
        explainAssociation(practice, tenet as never),
      ];
      expect(there!.chain ?? back!.chain).toBeUndefined();
      expect(there!.sentence).toContain('were considered together');
      expect(back!.sentence).toContain('were considered together');
    }
  }
  expect(explainAssociation('practice-07', 'practice-12')!.sentence).toBe(
    'Nothing here associates Practice 7 (Strategic Planning) with Practice 12 (Financial Management and Budgeting).',
  );
  expect(explainAssociation('tenet-01', 'tenet-01')!.sentence).toBe(
    'Tenet 1 (Effective and democratic local government) is what it is.',
  );
  expect(explainAssociation('tenet-01', 'nothing')).toBeUndefined();
  expect(explainAssociation('__proto__', 'tenet-01')).toBeUndefined();
  expectTypeOf(explainAssociation('tenet-01', 'practice-01')).toEqualTypeOf<Explanation>();
  expectTypeOf(explainAssociation('tenet-01', 'nothing')).toEqualTypeOf<Explanation | undefined>();
});
