import { expect, test } from 'vitest';
import { depthOf } from './depth-of.js';
import { readDamagedJson } from './read-damaged-json.js';

const read = (text: string, depth = 9) => {
  const faults: [path: string, at: number][] = [];
  const value = readDamagedJson(text, depth, (path, at) => faults.push([path, at]));
  return { value, brokenAt: faults[0]?.[1] ?? -1, faults };
};
const value = (text: string) => read(text).value;

test('whole text is read as it is', () => {
  expect(read('{"a":[1,-20,0,true,false,null,"x\\n\\u00e9\\"\\\\"],"b":{},"c":[]}')).toEqual({
    value: { a: [1, -20, 0, true, false, null, 'x\né"\\'], b: {}, c: [] },
    brokenAt: -1,
    faults: [],
  });
  expect(read(' {\t"a" :\r\n1 , "b" : [ ] } ')).toMatchObject({ value: { a: 1, b: [] }, brokenAt: -1 });
});

test.each([
  ['nothing', '', {}, 0],
  ['no object', 'x', {}, 0],
  ['a list instead of an object', '[{"a":1}]', { '?0': [{ a: 1 }] }, 0],
  ['cut in a name', '{"a":1,"b', { a: 1 }, 7],
  ['cut after a name', '{"a":1,"b"', { a: 1, '?7': 'b' }, 10],
  ['cut before a value', '{"a":1,"b":', { a: 1 }, 11],
  ['cut in a text', '{"a":1,"b":"x', { a: 1 }, 11],
  ['cut after a value', '{"a":1', { a: 1 }, 6],
  ['cut after a comma', '{"a":1,', { a: 1 }, 7],
  ['cut in an object', '{"a":{"b":1,"c":2', { a: { b: 1, c: 2 } }, 17],
  ['cut in a list', '{"a":[1,{"b":1', { a: [1, { b: 1 }] }, 14],
])('text that is %s gives what stands before', (_, text, expected, brokenAt) => {
  const { value, faults } = read(text);
  expect(value).toEqual(expected);
  expect([...new Set(faults.map(([, at]) => at))]).toEqual([brokenAt]);
});

test.each([
  ['a lost value', '{"a":,"b":2}', { b: 2 }],
  ['a lost colon', '{"a"1,"b":2}', { b: 2 }],
  ['a lost colon before an object', '{"a"{"x":1},"b":2}', { '?4': { x: 1 }, b: 2 }],
  ['a lost name', '{:1,"b":2}', { b: 2 }],
  ['a number for a name', '{1:2,"b":2}', { b: 2 }],
  ['a name that lost its opening quote', '{a":1,"b":2}', { b: 2 }],
  ['such a name before an object', '{a":{"x":1},"b":2}', { '?4': { x: 1 }, b: 2 }],
  ['such a name before a list', '{a":[1],"b":2}', { '?4': [1], b: 2 }],
  ['a text with a broken escape', '{"a":"\\x","b":2}', { b: 2 }],
  ['a text with a short code', '{"a":"\\u12","b":2}', { b: 2 }],
  ['a text over the end of a line', '{"a":"x\n,"b":2}', { b: 2 }],
  ['half a number', '{"a":1x,"b":2}', { b: 2 }],
  ['a number with zeros before', '{"a":01,"b":2}', { b: 2 }],
  ['a fraction', '{"a":1.5,"b":2}', { b: 2 }],
  ['a word we do not know', '{"a":nil,"b":2}', { b: 2 }],
  ['an object with something behind it', '{"a":{"x":1}?,"b":2}', { a: { x: 1 }, b: 2 }],
  ['a list with a name in it', '{"a":["x":1],"b":2}', { a: { x: 1 }, b: 2 }],
  ['an object closed as a list', '{"a":{"x":1],"b":2}', { a: { x: 1 }, b: 2 }],
  ['a list closed as an object', '{"a":[1},"b":2}', { a: [1], b: 2 }],
  ['a closing bracket too many', '{"a":1}},"b":2}', { a: 1, b: 2 }],
  ['another opening bracket', '{{"a":1},"b":2}', { '?1': { a: 1 }, b: 2 }],
  ['a closing bracket of lists too many', '{"a":1],"b":2}', { a: 1, b: 2 }],
  ['commas too many', '{,"a":1,,"b":2,}', { a: 1, b: 2 }],
  ['a control character between', '{"a":1,\u0001"b":2}', { a: 1, b: 2 }],
  ['junk between', '{"a":1, ?? ,"b":2}', { a: 1, b: 2 }],
])('%s costs only what is near', (_, text, expected) => {
  expect(value(text)).toMatchObject(expected);
  expect(Object.keys(value(text)).filter((key) => !(key in expected) && !key.startsWith('?'))).toEqual([]);
});

test('of two with one name, the first stays', () => {
  expect(value('{"a":1,"a":2,}')).toEqual({ a: 1 });
});

test('a name of an object that prototypes have is a name like any other', () => {
  const read = value('{"__proto__":{"x":1},"constructor":2');
  expect(Object.keys(read)).toEqual(['constructor', '__proto__']);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

test('never goes deeper than it is told, and reads on behind', () => {
  expect(read('{"a":{"b":{"c":1}},"d":2}', 3).value).toEqual({ a: { b: { c: 1 } }, d: 2 });
  expect(read('{"a":{"b":{"c":1}},"d":2}', 2).brokenAt).toBe(10);
  expect(read('{"a":{"b":[[1]],"c":1},"d":2}', 2).value).toMatchObject({ a: {}, d: 2 });
  expect(read('{"a":'.repeat(100_000), 32).brokenAt).toBe(160);
});

test('gives up after a thousand faults', () => {
  expect(value(`{${'?,'.repeat(400)}"a":1}`)).toEqual({ a: 1 });
  expect(value(`{${'?,'.repeat(1100)}"a":1}`)).toEqual({});
});

test('depth is counted outside of texts, and no further than needed', () => {
  expect(depthOf('', 5)).toBe(0);
  expect(depthOf('1', 5)).toBe(0);
  expect(depthOf('[]', 5)).toBe(1);
  expect(depthOf('{"a":[{}]}', 5)).toBe(3);
  expect(depthOf('[[],[],{}]', 5)).toBe(2);
  expect(depthOf('["[[["]', 5)).toBe(1);
  expect(depthOf('["\\"[[["]', 5)).toBe(1);
  expect(depthOf('["\\\\",[]]', 5)).toBe(2);
  expect(depthOf('[[[[[[[[', 5)).toBe(6);
  expect(depthOf('\\[\\[', 5)).toBe(2);
  expect(depthOf(']][[', 5)).toBe(0);
});
