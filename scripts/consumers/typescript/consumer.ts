import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../lib/must.ts';
import type { Archive } from '../../lib/pack.ts';
import type { Check, Consumer, Project } from '../lib/consumer.ts';
import { dataEntries, isForPage, moduleEntries } from '../lib/offers.ts';
import { readable } from './readable.ts';

/** A strict TypeScript program that also checks our declarations, on both compilers in use and both ways to resolve. */
export const typescript: Consumer = {
  name: 'typescript',
  manager: 'pnpm',
  quick: true,
  prepare({ folder, archives }) {
    const headless = archives.filter((archive) => !isForPage(archive));
    writeFileSync(join(folder, 'headless/entries.ts'), everyEntry(headless));
    writeFileSync(join(folder, 'page/entries.ts'), everyEntry(archives));
    writeFileSync(
      join(folder, 'entries.json'),
      JSON.stringify(moduleEntries(archives).map((entry) => entry.specifier)),
    );
  },
  checks: (archives) => [
    ...['5', '7'].flatMap((version) =>
      ['nodenext', 'bundler'].map((resolution) => compiles(version, resolution, archives)),
    ),
    {
      title: 'an editor shows ids as literal unions and items by their own names',
      run: async (project) => readable(await hovers(project)),
    },
  ],
};

function compiles(version: string, resolution: string, archives: readonly Archive[]): Check {
  const flags = ['--module', resolution === 'bundler' ? 'esnext' : 'nodenext', '--moduleResolution', resolution];
  const programs = archives.some(isForPage) ? ['headless', 'page'] : ['headless'];
  return {
    title: `TypeScript ${version} with ${resolution} accepts every declaration, headless ones without a page's types`,
    async run({ folder }) {
      for (const program of programs) {
        const compiler = join('node_modules', `typescript-${version}`, 'bin/tsc');
        await must('node', [compiler, '-p', program, ...flags], { cwd: folder });
      }
    },
  };
}

/** A module that passes on all that the archives offer, so that the compiler reads each declaration. */
function everyEntry(archives: readonly Archive[]): string {
  const modules = moduleEntries(archives).map(
    ({ specifier }, index) => `export * as entry${index} from '${specifier}';`,
  );
  const data = dataEntries(archives).map(
    ({ specifier }, index) => `export { default as data${index} } from '${specifier}' with { type: 'json' };`,
  );
  return `${[...modules, ...data].join('\n')}\n`;
}

/** What an editor shows, specifier → name → text. */
async function hovers({ folder }: Project): Promise<Record<string, Record<string, string>>> {
  const { output } = await must('node', ['--no-warnings', 'hover.js'], { cwd: folder });
  return JSON.parse(output);
}
