import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** Where a task of a package leaves its reports: those of `test` are `test-results/test*.json`, of `test:docs` `docs*.json`. */
export function reportsOf(folder: string, task: string): string[] {
  const pattern = `test-results/${task.replace(/^test:/, '')}*.json`;
  return globSync(pattern, { cwd: folder }).map((file) => join(folder, file));
}

/**
 * Takes away every report of an earlier run, so that a task which dies before its own is not credited with what is left of
 * an old one. Those of tasks whose result is known come back from turbo's cache.
 */
export function clearReports(tasks: readonly string[], repository = root): void {
  for (const folder of globSync(['{packages,apps}/*', 'bench', 'scripts'], { cwd: repository }))
    for (const task of tasks.filter((name) => name.startsWith('test')))
      for (const file of reportsOf(join(repository, folder), task)) rmSync(file);
}
