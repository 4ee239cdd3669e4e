import { practices } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { fragmentOfPlace, isRouters, placeInFragment } from './route.js';

const places = [
  ...['start', 'practices', 'check', 'all', 'review', 'results'],
  ...practices.flatMap(({ id, leadership }) => [id, `${id}-leadership`, `${id}-management`, leadership[0]!.id]),
];

test.each(places)('the fragment of %s leads back to it', (place) => {
  expect(placeInFragment('here', fragmentOfPlace('here', place))).toBe(place);
});

test.each([
  '',
  '#',
  '#main',
  '#icma=practice-07',
  '#icma=there/practice-07',
  '#icma=here',
  '#icma=here/',
  '#icma=here/nowhere',
  '#icma=here/practice-7',
  '#icma=here/practice-07/../all',
  '#icma=here/practice-07-leadership-aa',
  '#icma=here/__proto__',
  '#icma=here/"><script>',
  '#icma-share=abc',
  '#/a/route',
])('%j names no place of the form "here"', (fragment) => {
  expect(placeInFragment('here', fragment)).toBeUndefined();
});

test('a router’s fragment is told from an anchor', () => {
  expect(['#/a', '#!/a', '#!a'].every(isRouters)).toBe(true);
  expect(['', '#', '#a', '#icma=here/all', '#a/b'].some(isRouters)).toBe(false);
});
