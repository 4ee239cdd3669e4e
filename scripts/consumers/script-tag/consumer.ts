import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Entry } from '../../lib/entries.ts';
import type { Archive } from '../../lib/pack.ts';
import type { Consumer, Project } from '../lib/consumer.ts';
import { textOfResult } from '../lib/in-browser.ts';
import { findEntry, tagEntries } from '../lib/offers.ts';

const sums = '@icma-sdk/elements/sri.json';

/** A hand-written page that loads one self-hosted file with a script tag and the integrity that we print. */
export const scriptTag: Consumer = {
  name: 'script-tag',
  manager: 'npm',
  quick: false,
  wants: (archives) => tagEntries(archives).length > 0 && Boolean(findEntry(archives, sums)),
  prepare: (project) => {
    for (const entry of tagEntries(project.archives)) writePages(project, entry);
  },
  checks: (archives) =>
    tagEntries(archives).flatMap((entry) => {
      const file = basename(entry.file);
      return [
        {
          title: `the printed integrity of ${file} is that of the file`,
          async run(project: Project) {
            const printed = printedIntegrity(project, entry);
            const own = integrityOf(readFileSync(installed(project, entry)), printed);
            if (printed !== own) throw new Error(`sri.json prints ${printed}, the file is ${own}`);
          },
        },
        {
          title: `a page shows an element by a script tag with ${file} and its integrity`,
          proof: true,
          run: (project: Project) => saysOf(project, 'as-published', file, 'Shown'),
        },
        {
          title: `a page refuses ${file} once a byte of it has changed, and keeps its own text`,
          proof: true,
          run: (project: Project) => saysOf(project, 'tampered', file, 'Kept: Strategic Planning'),
        },
      ];
    }),
};

async function saysOf(project: Project, folder: string, file: string, wanted: string): Promise<void> {
  const said = await textOfResult(project, join('pages', file, folder));
  if (said !== wanted) throw new Error(`The page says ${JSON.stringify(said)}, not ${JSON.stringify(wanted)}.`);
}

/** Two pages for one file: with the file as it is, and with one byte more. */
function writePages(project: Project, entry: Entry): void {
  const file = basename(entry.file);
  const content = readFileSync(installed(project, entry));
  for (const [name, bytes] of [
    ['as-published', content],
    ['tampered', Buffer.concat([content, Buffer.from(' ')])],
  ] as const) {
    const folder = join(project.folder, 'pages', file, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), bytes);
    writeFileSync(join(folder, 'index.html'), page(file, printedIntegrity(project, entry)));
  }
}

const page = (file: string, integrity: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Script tag</title>
    <script type="module" src="${file}" integrity="${integrity}" crossorigin="anonymous"></script>
  </head>
  <body>
    <icma-practice number="7"><h3>Strategic Planning</h3></icma-practice>
    <p id="result"></p>
    <script type="module">
      await new Promise((resolve) => setTimeout(resolve, 500));
      const element = document.querySelector('icma-practice');
      const shown = element.shadowRoot?.textContent.includes('Strategic Planning');
      document.querySelector('#result').textContent = shown ? 'Shown' : 'Kept: ' + element.textContent.trim();
    </script>
  </body>
</html>
`;

function printedIntegrity({ folder, archives }: Project, { file }: Entry): string {
  const printed: Record<string, unknown> = JSON.parse(
    readFileSync(installed({ folder, archives }, findEntry(archives, sums)!), 'utf8'),
  );
  const [, value] = Object.entries(printed).find(([name]) => basename(name) === basename(file)) ?? [];
  if (typeof value !== 'string')
    throw new Error(`sri.json prints no integrity for ${file}: ${JSON.stringify(printed)}`);
  return value;
}

/** By the algorithm that the printed one names. */
function integrityOf(content: Buffer, printed: string): string {
  const algorithm = printed.split('-')[0]!;
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

function installed(
  { folder, archives }: { folder: string; archives: readonly Archive[] },
  { specifier, file }: Entry,
): string {
  const owner = archives.find(({ manifest }) => specifier.startsWith(`${manifest.name}/`))!;
  return join(folder, 'node_modules', owner.manifest.name, file);
}
