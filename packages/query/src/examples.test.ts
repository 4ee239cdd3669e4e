import { join } from 'node:path';
import * as core from '@icma-sdk/core';
import * as associations from '@icma-sdk/core/associations';
import { expect, test } from 'vitest';
import { examplesIn, exportsOf, sourceFiles, toAssertions } from './fixtures/examples.js';
import * as query from './index.js';

const root = join(import.meta.dirname, '..');
const names = { ...core, ...associations, ...query };
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

const checks = {
  same: (actual: unknown, expected: unknown, line: string) => expect(actual, line).toEqual(expected),
  throws: (run: () => unknown, name: string, message: string) =>
    expect(run).toThrow(expect.objectContaining({ name, message })),
};

const examples = sourceFiles(root).flatMap(examplesIn);

test.each(examples)('the example at $file:$line gives what it says', async ({ code }) => {
  const scope = { ...names, ...checks };
  const body = toAssertions(code);
  expect(body).toMatch(/^(same|throws)\(/m);
  await new AsyncFunction(...Object.keys(scope), body)(...Object.values(scope));
});

test('every exported name has a docstring, and every exported value an example in it', () => {
  const values = new Set(Object.keys(query));
  const exported = sourceFiles(root).flatMap(exportsOf);
  const undocumented = exported.filter(({ docstring }) => docstring === undefined);
  const withoutExample = exported.filter(({ name, docstring }) => values.has(name) && !docstring?.includes('@example'));
  expect(undocumented.map(({ name }) => name).filter((name) => values.has(name))).toEqual([]);
  expect(withoutExample.map(({ name }) => name)).toEqual([]);
  expect([...values].filter((name) => !exported.some((one) => one.name === name))).toEqual([]);
});
