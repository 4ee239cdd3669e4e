import { globSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../lib/must.ts';
import { type Archive, readArchive } from '../lib/pack.ts';
import { run } from '../lib/run.ts';

/** The latest release of a package as the registry has it, fetched into `folder`; undefined before the first one. */
export async function previousRelease(name: string, folder: string): Promise<Archive | undefined> {
  const { code, output } = await run('npm', ['view', name, 'version', '--loglevel=error'], { output: 'quiet' });
  if (code !== 0 && /\bE404\b/.test(output)) return undefined;
  if (code !== 0) throw new Error(`The registry could not be asked for ${name}:\n${output}`);
  await must('npm', ['pack', name, '--pack-destination', folder, '--loglevel=error'], { cwd: folder });
  const [file] = globSync('*.tgz', { cwd: folder });
  return readArchive(join(folder, file!));
}
