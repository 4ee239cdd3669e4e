import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as core from '@icma-sdk/core';
import * as associations from '@icma-sdk/core/associations';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { compactAssociations, compactCore } from '../scripts/compact-core.js';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const hashes = JSON.parse(read('dist/sri.json')) as Record<string, string>;

/**
 * The most that each file may weigh over the wire, in bytes. The goal for everything in one file is 60 kB; what is held is
 * what is reached, so that it only goes down.
 */
const ceilings = { 'cdn/icma-cards.min.js': 17_500, 'cdn/icma.min.js': 90_100 };

describe.each(Object.entries(ceilings))('%s', (path, ceiling) => {
  const script = read(`dist/${path}`);

  test(`weighs at most ${ceiling / 1000} kB, minified and brotlied, with all wording in it`, () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(ceiling);
    const { preamble, tenets, adoption, dimensions, practices } = core;
    for (const { statement } of [preamble, ...tenets, adoption, ...practices, ...dimensions])
      expect(script).toContain(JSON.stringify(statement).slice(1, -1));
  });

  test('is one classic script: it imports nothing, asks for nothing but by the button that sends, and leaves no global', () => {
    expect(script).not.toMatch(/\bimport\s*\(|^\s*(import|export)\b|XMLHttpRequest|sendBeacon|\.cookie/m);
    // Called in one place, and not at all by cards. A search tree has a method of that name, which is defined and not called.
    const calls = script.match(/\bfetch\((?![^()]*\)\{)[^)]{0,40}/g) ?? [];
    expect(calls).toEqual(path.includes('cards') ? [] : [expect.stringMatching(/^fetch\(\w+,\{method:"POST"/)]);
    expect(script).not.toMatch(/litHtmlVersions|litElementVersions|reactiveElementVersions|globalThis\.\w+\s*\?*=/);
  });

  test('names our Trusted Types policy and no other, and evaluates no text', () => {
    expect(script.match(/createPolicy\([^,]*/g)).toEqual(['createPolicy("icma-sdk"']);
    expect(script).not.toMatch(/\beval\(|new Function\(|ZodError/);
  });

  test('carries its version, its licence and Lit’s', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(script).toMatch(new RegExp(`^/\\*! @icma-sdk/elements ${version} \\| MIT; .* Lit: BSD-3-Clause`));
  });
});

test('the published hashes are those of the files, and name every file that a page can ask for', () => {
  for (const [path, hash] of Object.entries(hashes))
    expect(hash, path).toBe(
      `sha384-${createHash('sha384')
        .update(read(`dist/${path}`))
        .digest('base64')}`,
    );
  expect(Object.keys(hashes)).toEqual(expect.arrayContaining([...Object.keys(ceilings), 'embed/index.html']));
  const styleSheets = Object.values<string>(JSON.parse(read('package.json')).exports).filter((path) =>
    path.endsWith('.css'),
  );
  expect(styleSheets.length).toBe(4);
  for (const path of styleSheets) expect(hashes).toHaveProperty([path.replace('./dist/', '')]);
});

const moduleOf = (code: string) => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

test('the associations in the script-tag files are core’s, to the last field', async () => {
  expect({ ...(await moduleOf(compactAssociations())) }).toEqual({ ...associations });
});

test('the corpus in the script-tag files is core’s, to the last field', async () => {
  const compact = await moduleOf(compactCore());
  expect({ ...compact }).toEqual({ ...core });
  expect(compact.codeOfEthics.tenets).toBe(compact.tenets);
  expect(compact.icmaPractices.practices[6]).toBe(compact.practice07);
});

describe('the page for an iframe', () => {
  const html = read('dist/embed/index.html');

  test('holds every item under an id that a fragment can name, without script', () => {
    const ids = [
      core.codeOfEthics,
      core.preamble,
      ...core.tenets,
      core.adoption,
      core.icmaPractices,
      ...core.practices,
      ...core.dimensions,
    ];
    for (const { id } of ids) expect(html, id).toContain(` id="icma=${id}"`);
  });

  test('is valid HTML with no script or style in it, and asks for its files by their hashes', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] }).validateString(
      html,
    );
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|\son\w+=/);
    for (const file of ['cdn/icma.min.js', 'embed/embed.js', 'embed/embed.css'])
      expect(html).toContain(`integrity="${hashes[file]}"`);
  });
});
