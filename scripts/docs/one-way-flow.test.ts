import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/run.ts';

/** Package → those it may import from. The page on architecture draws this. */
const left: Readonly<Record<string, readonly string[]>> = {
  core: [],
  query: ['core'],
  assessment: ['core'],
  elements: ['core', 'query', 'assessment'],
};

test.each(Object.keys(left))(
  '%s imports from its left, leaves its own index alone, and stays in its folder',
  (name) => {
    const source = join(root, 'packages', name, 'src');
    const files = globSync('**/*.ts', { cwd: source, exclude: ['**/*.test.ts', '**/*.stories.ts', '**/fixtures/**'] });
    expect(files.length).toBeGreaterThan(20);
    const faults = files.flatMap((file) =>
      importsIn(readFileSync(join(source, file), 'utf8')).flatMap((specifier) => {
        const fault = faultOf(specifier, join(source, file), source, left[name]!);
        return fault ? [`packages/${name}/src/${file}: "${specifier}" ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  },
);

test.each(Object.keys(left))('%s declares no package to its right', (name) => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const ours = Object.keys(dependencies).filter((dependency) => dependency.startsWith('@icma-sdk/'));
  const allowed = left[name]!.map((other) => `@icma-sdk/${other}`);
  expect(ours.filter((dependency) => !allowed.includes(dependency))).toEqual([]);
});

function importsIn(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
}

function faultOf(specifier: string, file: string, source: string, allowed: readonly string[]): string | undefined {
  const [, other] = /^@icma-sdk\/([\w-]+)/.exec(specifier) ?? [];
  if (other) return allowed.includes(other) ? undefined : 'points to the right';
  if (!specifier.startsWith('.')) return undefined;
  const target = relative(source, join(dirname(file), specifier));
  if (target.startsWith('..')) return 'leaves the package';
  return target === 'index.js' ? 'is the package’s own index' : undefined;
}
