import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../lib/must.ts';
import type { Check } from './consumer.ts';
import { showsEverything } from './in-browser.ts';

/** What holds for any bundler's build of the app, which is expected in `dist/`. */
export interface Built {
  readonly bundler: string;
  /** Runs the bundler. */
  readonly build: Check['run'];
}

/** The checks of a bundler: that it builds, that one item comes alone, that the page shows everything. */
export function bundleChecks({ bundler, build }: Built): Check[] {
  return [
    { title: `${bundler} builds every entry of every package`, run: build },
    {
      title: `${bundler} takes one practice alone: no other item, no schema library`,
      async run({ folder }) {
        const file = join('dist/one-item', 'one-item.js');
        const { output } = await must('node', [file], { cwd: folder });
        if (output.trim() !== 'Strategic Planning') throw new Error(`The built program printed ${output}`);
        const code = readFileSync(join(folder, file), 'utf8');
        const stowaways = ['practice-01', 'practice-14', 'tenet-01', 'ZodError', '_zod'].filter((sign) =>
          code.includes(sign),
        );
        if (stowaways.length > 0)
          throw new Error(`${file} (${code.length} characters) carries ${stowaways.join(', ')}.`);
      },
    },
    {
      title: `${bundler} keeps what a page needs: it shows the corpus and every element`,
      proof: true,
      run: (project) => showsEverything(project, 'dist/page'),
    },
  ];
}
