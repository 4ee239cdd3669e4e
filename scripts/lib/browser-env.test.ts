import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserEnv } from './browser-env.ts';
import { root } from './run.ts';
import { inTemporaryFolder } from './temporary.ts';
import { browserTasks } from './test-tasks.ts';

test('another version behind the same path is another key, and a warning beside it is none', async () => {
  await inTemporaryFolder(async (folder) => {
    const program = join(folder, 'browser');
    const install = (says: string) => writeFileSync(program, `#!/bin/sh\n${says}\n`, { mode: 0o755 });
    install('echo "[$$] no display" >&2; echo "Chromium 156.0.8078.108 built on Debian"');
    const before = await browserEnv({ chromium: program });
    expect(before).toEqual({ CHROMIUM_PATH: program, CHROMIUM_VERSION: '156.0.8078.108' });
    expect(await browserEnv({ chromium: program })).toEqual(before);
    install('echo "Mozilla Firefox 153.0esr"');
    expect(await browserEnv({ firefox: program })).toEqual({ FIREFOX_PATH: program, FIREFOX_VERSION: '153.0esr' });
    install('exit 1');
    expect(await browserEnv({ chromium: program })).toEqual({ CHROMIUM_PATH: program, CHROMIUM_VERSION: 'unknown' });
  });
});

test('without a browser nothing is said', async () => {
  expect(await browserEnv({})).toEqual({});
});

test('all of it is in the key of the tests in browsers', async () => {
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'));
  const names = Object.keys(await browserEnv({ chromium: 'a', firefox: 'b' }));
  expect(names).toHaveLength(4);
  for (const task of browserTasks) expect(tasks[task].env, task).toEqual(names);
});
