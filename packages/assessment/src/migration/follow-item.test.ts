import { describe, expect, test } from 'vitest';
import { fixtureChanges, fixtureEditions } from '../fixtures/editions.js';
import type { EditionChange } from '../types/migration.js';
import { follower } from './follow-item.js';

const [first, second, third, fourth] = fixtureEditions.map(({ id }) => id) as [string, string, string, string];

describe('from one edition to another', () => {
  const cases: [from: string, to: string, item: string, ids: string[], change: string][] = [
    [first, first, 'practice-01-management-b', ['practice-01-management-b'], 'carried'],
    [first, second, 'practice-01-leadership-b', ['practice-01-leadership-b'], 'carried'],
    [first, second, 'practice-01-leadership-a', ['practice-01-leadership-a'], 'carried'],
    [first, second, 'practice-01-management-b', ['practice-01-management-b'], 'reworded'],
    [first, second, 'practice-02-leadership-a', ['practice-02-leadership-a', 'practice-02-leadership-c'], 'split'],
    [first, second, 'practice-03-management-b', [], 'retired'],
    [second, third, 'practice-04-leadership-b', ['practice-04-leadership-a'], 'merged'],
    [second, third, 'practice-03-leadership-a', ['practice-05-leadership-a'], 'carried'],
    [third, fourth, 'practice-02-leadership-c', ['practice-06-leadership-a'], 'carried'],
    // Over several steps, what was once changed stays changed.
    [first, fourth, 'practice-02-leadership-a', ['practice-02-leadership-a', 'practice-06-leadership-a'], 'split'],
    [first, third, 'practice-01-management-b', ['practice-01-management-b'], 'reworded'],
    [first, fourth, 'practice-03-leadership-b', ['practice-05-leadership-b'], 'carried'],
    [first, fourth, 'practice-03-management-b', [], 'retired'],
    // One kind of a practice changes with what it is made of.
    [first, second, 'practice-01-leadership', ['practice-01-leadership'], 'carried'],
    [first, second, 'practice-01-management', ['practice-01-management'], 'reworded'],
    [first, second, 'practice-02-management', ['practice-02-management'], 'carried'],
    [first, second, 'practice-03-management', ['practice-03-management'], 'reworded'],
    [second, third, 'practice-01-leadership', ['practice-01-leadership'], 'reworded'],
    [second, third, 'practice-03-leadership', ['practice-05-leadership'], 'carried'],
    [third, fourth, 'practice-02-leadership', ['practice-02-leadership', 'practice-06-leadership'], 'split'],
    [third, fourth, 'practice-05-management', ['practice-05-management'], 'reworded'],
    // And a practice with either.
    [first, second, 'practice-01', ['practice-01'], 'reworded'],
    [first, second, 'practice-04', ['practice-04'], 'carried'],
    [second, third, 'practice-03', ['practice-05'], 'carried'],
    [second, third, 'practice-04', ['practice-04'], 'reworded'],
    [third, fourth, 'practice-05', ['practice-05'], 'reworded'],
  ];
  test.each(cases)('%s to %s: %s is now %j, %s', (from, to, item, ids, change) => {
    expect(follower(fixtureChanges, from, to)(item)).toEqual({ to: ids, change });
  });
});

test('without a chain of changes, nothing is known of any item', () => {
  const unknown = { to: ['practice-01'], change: 'unknown-edition' };
  expect(follower([], first, second)('practice-01')).toEqual(unknown);
  expect(follower(fixtureChanges, second, first)('practice-01')).toEqual(unknown);
  expect(follower(fixtureChanges.slice(1), first, third)('practice-01')).toEqual(unknown);
});

test('takes the first of several ways, and does not run in circles', () => {
  const step = (from: string, to: string, change: 'reworded' | 'identical'): EditionChange => ({
    from,
    to,
    items: [{ change, from: ['practice-01'], to: ['practice-01'] }],
  });
  const [a, b, c] = ['icma-practices@2001-01', 'icma-practices@2002-01', 'icma-practices@2003-01'] as const;
  const circle = [step(a, c, 'identical'), step(a, b, 'reworded'), step(b, a, 'reworded'), step(b, c, 'reworded')];
  expect(follower(circle, a, c)('practice-01').change).toBe('carried');
  expect(follower(circle.slice(1, 3), a, c)('practice-01').change).toBe('unknown-edition');
  expect(follower(circle.slice(1), a, c)('practice-01').change).toBe('reworded');
});

test('odd rows are read with care: what is carried to several is split, to none is retired', () => {
  const odd = (change: 'identical' | 'added' | 'reworded', to: string[]): EditionChange[] => [
    { from: first, to: second, items: [{ change, from: ['practice-01-leadership-a'], to }] },
  ];
  const follow = (changes: EditionChange[]) => follower(changes, first, second)('practice-01-leadership-a');
  expect(follow(odd('identical', ['practice-01-leadership-a', 'practice-01-leadership-b'])).change).toBe('split');
  expect(follow(odd('identical', []))).toEqual({ to: [], change: 'retired' });
  expect(follow(odd('added', ['practice-01-leadership-a'])).change).toBe('reworded');
  // A dimension that moved to the other kind changes both kinds.
  const moved = odd('identical', ['practice-01-management-c']);
  expect(follower(moved, first, second)('practice-01-leadership').change).toBe('reworded');
  expect(follower(moved, first, second)('practice-01-management').change).toBe('reworded');
  expect(follower(moved, first, second)('practice-02-management').change).toBe('carried');
});

test('what was reworded first and retired later is retired', () => {
  const items = (change: 'reworded' | 'retired', to: string[]) => [{ change, from: ['practice-01-leadership-a'], to }];
  const steps: EditionChange[] = [
    { from: first, to: second, items: items('reworded', ['practice-01-leadership-a']) },
    { from: second, to: third, items: items('retired', []) },
  ];
  expect(follower(steps, first, third)('practice-01-leadership-a')).toEqual({ to: [], change: 'retired' });
});

test('an id that another item came to is used again, whatever else changed; without any change all is carried', () => {
  const step = (items: EditionChange['items']) =>
    follower([{ from: first, to: second, items }], first, second)('practice-01-leadership-b').change;
  const came = { change: 'identical', from: ['practice-01-leadership-a'], to: ['practice-01-leadership-b'] } as const;
  const other = { change: 'reworded', from: ['practice-04'], to: ['practice-04'] } as const;
  expect([step([came]), step([came, other]), step([other, came])]).toEqual(['reworded', 'reworded', 'reworded']);
  expect([step([]), step([other])]).toEqual(['carried', 'carried']);
});
