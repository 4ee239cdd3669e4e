import { expect, test } from 'vitest';
import { parseInstrument } from './parse-instrument.js';

const custom = {
  id: 'city-of-example',
  version: '2026.1',
  edition: 'icma-practices@2017-11',
  title: 'For our department heads',
  items: [
    { id: 'practice-07' },
    { id: 'practice-03-leadership', prompt: 'How do you make room for all?', weight: 3 },
    { id: 'practice-05-management-a', weight: 1 },
  ],
};

test('takes chosen items of any detail, own prompts and weights', () => {
  expect(parseInstrument(custom)).toEqual({ ok: true, value: custom });
});

test.each([
  ['nothing', undefined, '', 'an object'],
  ['a list', [], '', 'an object'],
  ['no id', { ...custom, id: undefined }, '/id', 'text of a-z'],
  ['an id with a space', { ...custom, id: 'a b' }, '/id', 'text of a-z'],
  ['an id that is too long', { ...custom, id: 'a'.repeat(101) }, '/id', 'text of a-z'],
  ['a version that is a number', { ...custom, version: 1 }, '/version', 'text of a-z'],
  [
    'another document',
    { ...custom, edition: 'code-of-ethics@2017-06' },
    '/edition',
    'an edition such as icma-practices',
  ],
  ['an edition with something before it', { ...custom, edition: 'x icma-practices@2017-11' }, '/edition', 'such as'],
  ['an edition with something behind it', { ...custom, edition: 'icma-practices@2017-111' }, '/edition', 'such as'],
  ['an empty title', { ...custom, title: '' }, '/title', 'text of 1 to 200'],
  ['a field we do not know', { ...custom, colour: 'red' }, '/colour', 'no field of this name'],
  ['no list of items', { ...custom, items: {} }, '/items', 'a list of 1 to 400'],
  ['no items', { ...custom, items: [] }, '/items', 'a list of 1 to 400'],
  ['an item that is a word', { ...custom, items: ['practice-07'] }, '/items/0', 'an object'],
  ['an item that does not exist', { ...custom, items: [{ id: 'practice-15' }] }, '/items/0/id', 'an item of icma-'],
  [
    'a letter that does not exist',
    { ...custom, items: [{ id: 'practice-01-leadership-c' }] },
    '/items/0/id',
    'an item of',
  ],
  ['an id that is no item id', { ...custom, items: [{ id: 'tenet-01' }] }, '/items/0/id', 'such as practice-'],
  ['an item twice', { ...custom, items: [...custom.items, { id: 'practice-07' }] }, '/items/3/id', 'each item once'],
  ['a blank title', { ...custom, title: ' ' }, '/title', 'text of 1'],
  ['a blank prompt', { ...custom, items: [{ id: 'practice-07', prompt: ' \n' }] }, '/items/0/prompt', 'text of 1'],
  ['a weight of zero', { ...custom, items: [{ id: 'practice-07', weight: 0 }] }, '/items/0/weight', '1 to 100'],
  ['a weight of 101', { ...custom, items: [{ id: 'practice-07', weight: 101 }] }, '/items/0/weight', '1 to 100'],
  ['half a weight', { ...custom, items: [{ id: 'practice-07', weight: 1.5 }] }, '/items/0/weight', 'a whole number'],
  [
    'a prompt too long',
    { ...custom, items: [{ id: 'practice-07', prompt: 'x'.repeat(501) }] },
    '/items/0/prompt',
    '1 to 500',
  ],
  [
    'an unknown field of an item',
    { ...custom, items: [{ id: 'practice-07', kind: 'x' }] },
    '/items/0/kind',
    'no field',
  ],
])('refuses %s, and says where and what fits', (_, value, path, expected) => {
  const parsed = parseInstrument(value);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) {
    expect(parsed.issues[0]).toMatchObject({ path, expected: expect.stringContaining(expected) });
    expect(parsed.count).toBe(1);
  }
});

test('takes any well-formed item id of an edition that we do not hold', () => {
  const future = { ...custom, edition: 'icma-practices@2031-05', items: [{ id: 'practice-15-management-z' }] };
  expect(parseInstrument(future).ok).toBe(true);
});

test('takes 400 items and no more', () => {
  const items = Array.from({ length: 401 }, (_, index) => ({
    id: `practice-${10 + (index % 80)}-management-${'abcdef'[Math.floor(index / 80)]}`,
  }));
  const future = { ...custom, edition: 'icma-practices@2031-05' };
  expect(parseInstrument({ ...future, items: items.slice(0, 400) }).ok).toBe(true);
  expect(parseInstrument({ ...future, items })).toMatchObject({
    ok: false,
    issues: [{ path: '/items', value: 'list of 401' }],
  });
});

test('an object that runs code when it is read is refused, not run into', () => {
  const boom = () => {
    throw new Error('boom');
  };
  const getter = Object.defineProperty({}, 'id', { get: boom, enumerable: true });
  for (const value of [getter, new Proxy({}, { getOwnPropertyDescriptor: boom, get: boom, ownKeys: boom })]) {
    expect(parseInstrument(value)).toMatchObject({ ok: false, issues: [{ value: 'object', expected: 'plain data' }] });
  }
  expect(parseInstrument(Object.assign(() => {}, { toString: null }))).toMatchObject({
    ok: false,
    issues: [{ value: 'function' }],
  });
});
