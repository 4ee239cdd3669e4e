import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { must } from '../../lib/must.ts';
import type { Archive } from '../../lib/pack.ts';
import type { Consumer, Project } from './consumer.ts';

const clean = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];

/** Lays a consumer's project out in `folder` and installs the archives into it with the manager it uses. */
export async function install(consumer: Consumer, archives: readonly Archive[], folder: string): Promise<Project> {
  mkdirSync(folder, { recursive: true });
  const files = join(import.meta.dirname, '..', consumer.name, 'project');
  if (existsSync(files)) cpSync(files, folder, { recursive: true });
  const packed = Object.fromEntries(
    archives.map(({ manifest, path }) => [manifest.name, `file:${relative(folder, path)}`]),
  );
  const path = join(folder, 'package.json');
  const own = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { private: true, type: 'module' };
  writeFileSync(path, JSON.stringify({ ...own, dependencies: { ...own.dependencies, ...packed } }, null, 2));
  if (consumer.manager === 'npm') await must('npm', ['install', ...clean], { cwd: folder });
  else await withPnpm(folder, packed);
  const project = { folder, archives };
  await consumer.prepare?.(project);
  return project;
}

/** Our packages depend on one another by version, which no registry has yet: an override finds them here. */
async function withPnpm(folder: string, packed: Record<string, string>): Promise<void> {
  const workspace = { packages: ['.'], overrides: packed, minimumReleaseAge: 10080, strictDepBuilds: false };
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(workspace));
  await must('pnpm', ['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'], { cwd: folder });
}
