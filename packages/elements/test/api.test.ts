import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiSummary } from '../scripts/api-summary.js';
import type { Manifest } from '../scripts/manifest.js';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;

test('the public contract is what api.txt says; a change is written there on purpose, by "pnpm --filter @icma-sdk/elements api"', () => {
  expect(apiSummary(manifest, Object.keys(JSON.parse(read('package.json')).exports))).toBe(read('api.txt'));
});

test('the summary has a line for whatever a page, an app or a style sheet may rely on', () => {
  const element = {
    tagName: 'x-field',
    name: 'XField',
    attributes: [{ name: 'max', fieldName: 'max', type: { text: "'1' | '2'" }, default: "'1'" }],
    members: [
      { kind: 'field' as const, name: 'max' },
      { kind: 'field' as const, name: 'data', type: { text: 'Data' }, default: 'undefined' },
      { kind: 'method' as const, name: 'toText', return: { type: { text: 'string' } } },
    ],
    events: [{ name: 'change', type: { text: 'Event' } }],
    slots: [{ name: '' }],
    cssParts: [{ name: 'base' }],
    cssStates: [{ name: 'empty' }],
    cssProperties: [{ name: '--x', default: '1em' }],
  };
  const modules = [{ path: 'dist/x.js', declarations: [element] }];
  expect(apiSummary({ modules }, ['./b', '.']).split('\n').slice(2)).toEqual([
    'entries',
    '  .',
    '  ./b',
    '',
    '<x-field> XField',
    "  attribute max: '1' | '2' = '1'",
    '  property data: Data = undefined',
    '  method toText(): string',
    '  event change: Event',
    '  slot (default)',
    '  part base',
    '  state empty',
    '  custom property --x: 1em',
    '',
  ]);
});
