import { expect, test } from 'vitest';
import { readable } from './readable.ts';

const complaint = (names: Record<string, string>): string => {
  try {
    readable({ '@icma-sdk/query': names });
  } catch (error) {
    return String(error);
  }
  return '';
};

test('a name that an editor shows as any, as a file or not at all is named with its entry', () => {
  expect(complaint({ getItem: 'function getItem(id: string): any' })).toContain('@icma-sdk/query: getItem says `any`');
  expect(complaint({ found: 'const found: import("./item").Item' })).toContain('found names a file');
  expect(complaint({ Item: 'interface Item$1' })).toContain('Item carries a name that a bundler made up');
  expect(complaint({ nothing: '' })).toContain('nothing shows nothing');
});

test('an id that has become a string is noticed', () => {
  expect(complaint({})).toContain('TenetId is shown as undefined');
  expect(() => readable({ '@icma-sdk/core': { TenetId: 'type TenetId = string' } })).toThrow(
    'TenetId is shown as type TenetId = string',
  );
});
