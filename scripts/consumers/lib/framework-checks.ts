import { must } from '../../lib/must.ts';
import type { Archive } from '../../lib/pack.ts';
import type { Check } from './consumer.ts';
import { textOfResult } from './in-browser.ts';
import { findEntry } from './offers.ts';

/** A framework whose templates write our tags; its project has a `build.js` and shows what became of it in `#result`. */
export interface Framework {
  readonly name: string;
  /** Entry with the types of our tags for its templates, and the command that checks a project with them. */
  readonly types: { readonly entry: string; readonly command: readonly string[] };
}

/** That an app is built and shows an element, and once the types are there, that its templates are checked by them. */
export function frameworkChecks({ name, types }: Framework, archives: readonly Archive[]): Check[] {
  const checks: Check[] = [
    {
      title: `${name} builds an app that writes our tags`,
      run: async ({ folder }) => void (await must('node', ['build.js'], { cwd: folder })),
    },
    {
      title: `${name} binds a property of an element, which shows itself`,
      proof: true,
      async run(project) {
        const said = await textOfResult(project, 'dist');
        if (said !== 'Shown') throw new Error(`The built page says ${JSON.stringify(said)}, not "Shown".`);
      },
    },
  ];
  if (!findEntry(archives, types.entry)) return checks;
  const title = `${name} knows the tags in templates by ${types.entry}`;
  return [...checks, { title, run: async ({ folder }) => void (await must('node', types.command, { cwd: folder })) }];
}

/** Whether there is an element for a template to write. */
export const hasPractice = (archives: readonly Archive[]): boolean =>
  Boolean(findEntry(archives, '@icma-sdk/elements/practice/define'));
