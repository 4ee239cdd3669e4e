import { type ItemId, type Redirect, redirects } from '@icma-sdk/core';
import { legacyPractices } from '@icma-sdk/core/associations';
import { expect, expectTypeOf, test } from 'vitest';
import { items } from '../internal/items.js';
import { type CurrentId, type ResolvedId, resolveId } from './resolve-id.js';

const gone: Redirect[] = [
  {
    id: 'practice-15',
    replacedBy: ['practice-02', 'practice-09'],
    since: 'icma-practices@2017-11',
    note: 'An example.',
  },
  { id: 'tenet-13', replacedBy: ['tenet-12'], since: 'code-of-ethics@2017-06', note: 'An example.' },
  { id: 'group-old', replacedBy: [], since: 'icma-practices@2017-11', note: 'An example.' },
];

test('resolves what is current, moved, split, retired and unknown', () => {
  for (const { id } of items) expect(resolveId(id)).toEqual({ status: 'current', id });
  expect(resolveId('tenet-13' as string, gone)).toEqual({
    status: 'moved',
    id: 'tenet-13',
    to: ['tenet-12'],
    since: 'code-of-ethics@2017-06',
    note: 'An example.',
  });
  expect(resolveId('practice-15' as string, gone)).toMatchObject({
    status: 'split',
    to: ['practice-02', 'practice-09'],
  });
  expect(resolveId('group-old' as string, gone)).toMatchObject({ status: 'retired', to: [] });
  expect(resolveId('practice-15' as string)).toEqual({
    status: 'unknown',
    id: 'practice-15',
    nearest: ['practice-01', 'practice-05', 'practice-10'],
  });
  expect(resolveId('__proto__' as string).status).toBe('unknown');
});

test('of an earlier area it tells the practice that replaced it, by whichever spelling of its number', () => {
  for (const { origin, destination, type, rationale } of legacyPractices) {
    if (type !== 'replacedBy') continue;
    const resolved = resolveId(origin as string);
    expect(resolved).toMatchObject({ status: 'moved', to: [destination], since: 'icma-practices@2017-11' });
    if (resolved.status === 'moved') expect(resolved.note).toBe(rationale);
  }
  for (const text of ['legacy-area-8', 'area 8', 'Earlier Area 8', 'Practice area 8']) {
    expect(resolveId(text)).toEqual({ status: 'unknown', id: text, nearest: ['practice-02'] });
  }
  expect(resolveId('area 19')).toMatchObject({ status: 'unknown' });
});

test('knows the ids that core says are gone, which today are none', () => {
  expect(redirects.map(({ id }) => resolveId(id as string).status)).not.toContain('unknown');
  expect(redirects).toEqual([]);
});

test('the status tells the type', () => {
  expectTypeOf(resolveId('tenet-03')).toEqualTypeOf<CurrentId<'tenet-03'>>();
  expectTypeOf(resolveId('tenet-03' as string)).toEqualTypeOf<ResolvedId>();
  const resolved = resolveId('x' as string);
  if (resolved.status === 'moved') expectTypeOf(resolved.to).toEqualTypeOf<readonly [ItemId]>();
  if (resolved.status === 'split') expectTypeOf(resolved.to).toEqualTypeOf<readonly [ItemId, ItemId, ...ItemId[]]>();
  if (resolved.status === 'retired') expectTypeOf(resolved.to).toEqualTypeOf<readonly []>();
  if (resolved.status === 'unknown') expect(resolved.nearest).toHaveLength(3);
});
