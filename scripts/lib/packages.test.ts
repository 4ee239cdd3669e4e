import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishablePackages, readManifest } from './packages.ts';
import { root } from './run.ts';

test('finds each package that is published, by name, with its folder', () => {
  const packages = publishablePackages();
  const core = packages.find(({ manifest }) => manifest.name === '@icma-sdk/core');
  expect(core?.folder).toBe(join(root, 'packages/core'));
  const names = packages.map(({ manifest }) => manifest.name);
  expect(names).toEqual([...names].sort());
});

test('the tasks here that pack every package wait for the build of each', () => {
  const { devDependencies } = readManifest(join(root, 'scripts/package.json'));
  const wanted = publishablePackages().map(({ manifest }) => manifest.name);
  expect(Object.keys(devDependencies!), 'in scripts/package.json').toEqual(expect.arrayContaining(wanted));
});
