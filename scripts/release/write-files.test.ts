import { expect, test } from 'vitest';
import { inOrderOfNeed } from './write-files.ts';

const archive = (name: string, ...needs: string[]) => ({
  manifest: { name, version: '1.0.0', dependencies: Object.fromEntries(needs.map((need) => [need, '^1.0.0'])) },
});
const names = (archives: { manifest: { name: string } }[]) => archives.map(({ manifest }) => manifest.name);

test('a package comes after those of ours that it depends on', () => {
  const archives = [archive('elements', 'query', 'core', 'lit'), archive('query', 'core'), archive('core', 'zod')];
  expect(names(inOrderOfNeed(archives))).toEqual(['core', 'query', 'elements']);
});

test('packages that depend on one another are refused by name', () => {
  expect(() => inOrderOfNeed([archive('a', 'b'), archive('b', 'a')])).toThrow('depend on one another: a, b');
});
