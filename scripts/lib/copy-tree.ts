import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { must } from './must.ts';
import { root } from './run.ts';

/**
 * Copies the repository as it stands into `folder`: every file that git knows or would take in, changes that are not
 * committed included, nothing that was built or installed. The copy is a repository of one commit, as the tools that
 * version packages ask for one; it has no remote.
 */
export async function copyTree(folder: string): Promise<void> {
  const { output } = await must('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of output.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  const git = (...args: string[]) =>
    must('git', ['-c', 'user.name=release', '-c', 'user.email=release@localhost', ...args], { cwd: folder });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message=Copy of the working tree');
}

/** Installs the copy's tools from its lock file and builds every package of it, with nothing from any cache. */
export async function installAndBuild(folder: string): Promise<void> {
  await must('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: folder });
  await must(
    'turbo',
    ['run', 'build', '--filter=./packages/*', '--force', '--concurrency=2', '--output-logs=errors-only'],
    {
      cwd: folder,
    },
  );
}
