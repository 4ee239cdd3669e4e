/** Writes `dist/cdn/*.min.js`, each complete in itself, and `dist/sri.json` with their integrity hashes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compactCorePlugin } from './compact-core.ts';
import { standaloneLit } from './standalone-lit.ts';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };

const integrity: Record<string, string> = {};
await mkdir(join(root, 'dist/cdn'), { recursive: true });
for (const name of ['icma-cards', 'icma'] as const) {
  const path = `cdn/${name}.min.js`;
  const code = await standalone(name);
  await writeFile(join(root, 'dist', path), code);
  integrity[path] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
}
await writeFile(join(root, 'dist/sri.json'), `${JSON.stringify(integrity, null, 2)}\n`);

/** One script with everything in it. Whatever stops it stops it alone: the tags then show their own content. */
async function standalone(name: 'icma-cards' | 'icma'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, `cdn/${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    plugins: [standaloneLit({ hydrates: name === 'icma' }), compactCorePlugin],
    write: false,
  });
  const code = outputFiles[0]!.text.trim();
  return `/*! @icma-sdk/elements ${version} | MIT; ICMA's wording: see NOTICE | Lit: BSD-3-Clause, Google LLC */
try{${code}}catch(e){console.warn("[icma-sdk] The elements cannot run on this page; their tags show their own content.",e)}
`;
}
