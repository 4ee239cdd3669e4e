import { codeOfEthics, editions, icmaPractices } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { expect, expectTypeOf, test } from 'vitest';
import { itemsOf } from '../internal/items.js';
import { type EditionStatus, editionStatus } from './edition-status.js';
import type { HeldEdition } from './held-edition.js';

test('says of every item which edition it is of, and exactly the revisions that name it', () => {
  for (const item of itemsOf(codeOfEthics)) {
    const { ref, edition, revisions: found } = editionStatus(item.id);
    expect([ref, edition.id]).toEqual([item.id, 'code-of-ethics@2017-06']);
    expect(found).toEqual(revisions.filter((one) => one.items.includes(item.id)));
  }
  for (const item of itemsOf(icmaPractices)) expect(editionStatus(item.id).edition.id).toBe('icma-practices@2017-11');
});

test('says what is known since: reworded, unverified, or none known', () => {
  const statuses = codeOfEthics.tenets.map(({ id }) => editionStatus(id).status);
  expect(statuses.filter((status) => status === 'reworded')).toHaveLength(7);
  expect(statuses.filter((status) => status === 'unverified')).toHaveLength(2);
  expect(statuses.filter((status) => status === 'none-known')).toHaveLength(3);
  const { revisions: found } = editionStatus('tenet-01');
  expect(found.map(({ date }) => date)).toEqual(['2019-10', '2023-04']);
  for (const { source } of found) expect(source.publisher).not.toBe('');
});

test('takes documents and editions too, and knows nothing of anything else', () => {
  expect(editionStatus('code-of-ethics')).toEqual({
    ref: 'code-of-ethics',
    edition: editionStatus('tenet-01').edition,
    status: 'reworded',
    revisions: revisions.filter(({ edition }) => edition === 'code-of-ethics@2017-06'),
  });
  expect(editionStatus('code-of-ethics@2017-06').status).toBe('reworded');
  for (const ref of ['', 'tenet-13', 'code-of-ethics@1998-01', '__proto__', 'x'.repeat(1e6)]) {
    expect(editionStatus(ref)).toBeUndefined();
  }
});

test('the editions that an editor completes are those that are held, and of any other there may be no status', () => {
  const held: Record<HeldEdition, true> = { 'code-of-ethics@2017-06': true, 'icma-practices@2017-11': true };
  expect(Object.keys(held)).toEqual(editions.map(({ id }) => id));
  expectTypeOf(editionStatus('icma-practices@2017-11')).toEqualTypeOf<EditionStatus>();
  expectTypeOf(editionStatus('icma-practices@2031-01')).toEqualTypeOf<EditionStatus | undefined>();
  expectTypeOf(editionStatus(editions[0]!.id)).toEqualTypeOf<EditionStatus | undefined>();
});
