/** Writes what needs no bundler: `dist/cdn/*.min.js`, `dist/embed/` and `dist/sri.json` with the integrity hash of each file. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, transform } from 'esbuild';
import { compactCorePlugin } from './compact-core.ts';
import { embedPage } from './embed-page.ts';
import { standaloneLit } from './standalone-lit.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const { version } = JSON.parse(await read('package.json')) as { version: string };
const integrity: Record<string, string> = {};

await write('cdn/icma-cards.min.js', await standalone('icma-cards', false));
const elements = await write('cdn/icma.min.js', await standalone('icma', true));
const script = await write('embed/embed.js', await bundled('embed/embed.ts'));
const style = await write('embed/embed.css', (await transform(await read('embed/embed.css'), { loader: 'css' })).code);
await write('embed/resize.js', await bundled('embed/resize.ts'));
await write('embed/index.html', embedPage({ elements, script, style }));
// Who imports one for its effect gets nothing from it.
for (const name of ['icma-cards', 'icma']) await writeFile(join(root, `dist/cdn/${name}.min.d.ts`), 'export {};\n');
await writeFile(join(root, 'dist/sri.json'), `${JSON.stringify(integrity, null, 2)}\n`);

/** Writes a file under `dist` and returns its integrity hash. */
async function write(path: string, text: string): Promise<string> {
  const file = join(root, 'dist', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  integrity[path] = `sha384-${createHash('sha384').update(text).digest('base64')}`;
  return integrity[path];
}

/** One script with everything in it. Whatever stops it stops it alone: the tags then show their own content. */
async function standalone(name: string, hydrates: boolean): Promise<string> {
  const code = await bundled(`cdn/${name}.ts`, { plugins: [standaloneLit({ hydrates }), compactCorePlugin] });
  return `/*! @icma-sdk/elements ${version} | MIT; ICMA's wording: see NOTICE | Lit: BSD-3-Clause, Google LLC */
try{${code.trim()}}catch(e){console.warn("[icma-sdk] Tags show their own content:",e)}
`;
}

async function bundled(path: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    ...options,
    write: false,
  });
  return outputFiles[0]!.text;
}
