import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishablePackages } from '../lib/packages.ts';
import { root } from '../lib/run.ts';

const names = publishablePackages().map(({ manifest }) => manifest.name);
const config = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'));
const files = globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'));

test.each(files)('%s begins with packages of ours and steps of version, and then says something', (file) => {
  const [, head = '', words = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  const steps: Record<string, string> = parse(head) ?? {};
  expect(Object.keys(steps).length, 'packages between the lines of dashes').toBeGreaterThan(0);
  for (const [name, step] of Object.entries(steps)) {
    expect(names, `${name} in ${file}`).toContain(name);
    expect(['major', 'minor', 'patch']).toContain(step);
  }
  expect(words.trim(), 'words for a user').not.toBe('');
});

test('all published packages carry one version', () => {
  expect(config.fixed.map((group: string[]) => [...group].sort())).toEqual([names]);
});
