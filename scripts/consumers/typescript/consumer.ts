import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../lib/entries.ts';
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
    for (const { name, entries } of programs(archives))
      writeFileSync(join(folder, name, 'entries.ts'), everyEntry(entries));
    writeFileSync(
      join(folder, 'entries.json'),
      JSON.stringify(moduleEntries(archives).map(({ specifier }) => specifier)),
    );
  },
  checks: () => [
    ...['5', '7'].flatMap((version) => ['nodenext', 'bundler'].map((resolution) => compiles(version, resolution))),
    {
      title: 'an editor shows ids as literal unions and items by their own names',
      run: async (project) => readable(await hovers(project)),
    },
  ],
};

/**
 * Programs of which each knows no more than it must: nothing beyond the language for what stands on core alone, Node's
 * types for what reaches zod, whose own declarations name `URL`, and a page's types for the elements.
 */
function programs(archives: readonly Archive[]): { name: string; entries: Entry[] }[] {
  const all = [...moduleEntries(archives), ...dataEntries(archives)];
  const ofPage = new Set(archives.filter(isForPage).flatMap(({ entries }) => entries));
  const headless = all.filter((entry) => !ofPage.has(entry));
  return [
    { name: 'bare', entries: headless.filter((entry) => !reachesZod(entry)) },
    { name: 'headless', entries: headless.filter(reachesZod) },
    { name: 'page', entries: all.filter((entry) => ofPage.has(entry)) },
  ];
}

function compiles(version: string, resolution: string): Check {
  const flags = ['--module', resolution === 'bundler' ? 'esnext' : 'nodenext', '--moduleResolution', resolution];
  return {
    title: `TypeScript ${version} with ${resolution} accepts every declaration, headless ones without a page's types`,
    async run({ folder, archives }) {
      for (const { name } of programs(archives)) {
        const compiler = join('node_modules', `typescript-${version}`, 'bin/tsc');
        await must('node', [compiler, '-p', name, ...flags], { cwd: folder });
      }
    },
  };
}

/** The one entry that has schemas. */
const reachesZod = ({ path }: Entry): boolean => path === './schema';

/** A module that passes on all that the entries offer, so that the compiler reads each declaration. */
function everyEntry(entries: readonly Entry[]): string {
  const lines = entries.map(({ specifier, kind }, index) =>
    kind === 'json'
      ? `export { default as entry${index} } from '${specifier}' with { type: 'json' };`
      : `export * as entry${index} from '${specifier}';`,
  );
  return `${['export {};', ...lines].join('\n')}\n`;
}

/** What an editor shows, specifier → name → text. */
async function hovers({ folder }: Project): Promise<Record<string, Record<string, string>>> {
  const { output } = await must('node', ['--no-warnings', 'hover.js'], { cwd: folder });
  return JSON.parse(output);
}
