import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Text of what a package exports by a name, such as `@icma-sdk/elements/cdn/icma.min.js`. */
export function exported(name: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8');
}

/** Text of a file in a package, whatever that exports, such as `survey-core/survey.core.min.js`. */
export function fileOf(path: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(path) ?? [];
  return readFileSync(folders.map((folder) => join(folder, path)).find(existsSync)!, 'utf8');
}
