import { expect, test } from 'vitest';
import { warnings } from './fixtures/page.js';
import { mayDefine } from './may-define.js';
import { version } from './version.js';

test('a free tag may be defined', () => {
  expect(mayDefine('icma-free')).toBe(true);
  expect(warnings).toEqual([]);
});

test('a second copy leaves the first alone and says once which versions met', () => {
  for (const tag of ['icma-taken', 'icma-taken-too'])
    customElements.define(
      tag,
      class extends HTMLElement {
        static version = '9.8.7';
      },
    );
  expect(['icma-taken', 'icma-taken', 'icma-taken-too'].map(mayDefine)).toEqual([false, false, false]);
  expect(warnings).toEqual([`[icma-sdk] Tags are already defined, by version 9.8.7; version ${version} leaves them.`]);
});

test('a tag taken by somebody else’s script is left alone too', () => {
  customElements.define('icma-foreign', class extends HTMLElement {});
  expect(mayDefine('icma-foreign')).toBe(false);
  expect(warnings[0]).toContain('Tags are already defined');
});

test('the version is that of the package', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});
