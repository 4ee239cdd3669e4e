import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a package's folder that its build or its sources hold, as paths with `/`; what it has installed is left out. */
export function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, exclude: (name) => name === 'node_modules' || name.startsWith('.') })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
}
