import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../lib/run.ts';
import { inTemporaryFolder } from '../lib/temporary.ts';

const texts = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
const release = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));

test('every action is pinned to a commit and says which version that is', () => {
  const uses = texts.flatMap((text) => text.split('\n').filter((line) => /\buses:/.test(line)));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('no workflow knows a secret', () => {
  for (const text of texts) expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
});

test('a release begins with no rights, and each job asks for those that it needs', () => {
  expect(release.permissions).toEqual({});
  const rights = Object.entries<{ permissions: object }>(release.jobs).map(([name, job]) => [name, job.permissions]);
  expect(Object.fromEntries(rights)).toEqual({
    select: { contents: 'read' },
    version: { contents: 'write', 'pull-requests': 'write' },
    pack: { contents: 'read' },
    publish: { 'id-token': 'write' },
    announce: { contents: 'write' },
  });
});

test('the job that speaks for us to npm checks out and installs nothing of ours', () => {
  const steps: { uses?: string; run?: string }[] = release.jobs.publish.steps;
  expect(release.jobs.publish.environment).toBe('npm');
  expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
    'actions/download-artifact',
    'actions/setup-node',
    undefined,
  ]);
  expect(steps.at(-1)?.run).toContain('npm publish "./$archive" --access public --provenance');
});

test('publishing leaves what is there already, takes the rest in order, and stops at the first that fails', async () => {
  await inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'publish-order.txt'), 'a@1.0.0 a.tgz\nb@1.0.0 b.tgz\nc@1.0.0 c.tgz\nd@1.0.0 d.tgz\n');
    writeFileSync(join(folder, 'npm'), pretendedNpm, { mode: 0o755 });
    const { run: script } = release.jobs.publish.steps.at(-1);
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const { status } = spawnSync('bash', ['-e', '-c', script], { cwd: folder, env, input: '' });
    expect(readFileSync(join(folder, 'published.txt'), 'utf8')).toBe('./b.tgz\n./c.tgz\n');
    expect(status).toBe(1);
  });
});

/** Knows a@1.0.0, fails to publish c, and takes all of standard input as a program may. */
const pretendedNpm = `#!/bin/sh
cat > /dev/null
if [ "$1" = view ]; then [ "$2" = a@1.0.0 ]; exit; fi
echo "$2" >> published.txt
[ "$2" != ./c.tgz ]
`;
