/** Writes what needs no bundler: `dist/cdn/*.min.js`, `dist/embed/` and `dist/sri.json` with the integrity hash of each file. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, transform } from 'esbuild';
import { minify } from 'terser';
import { compactCorePlugin } from './compact-core.ts';
import { embedPage } from './embed-page.ts';
import { neighbourNames } from './neighbour-names.ts';
import { smallIdb } from './small-idb.ts';
import { smallText } from './small-text.ts';
import { standaloneLit } from './standalone-lit.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const { version } = JSON.parse(await read('package.json')) as { version: string };
const alike = readsAlike();
const integrity: Record<string, string> = {};

await write('cdn/icma-cards.min.js', await standalone('icma-cards'));
const elements = await write('cdn/icma.min.js', await standalone('icma'));
const text = await write('cdn/icma-text.css', await styleSheet('text/icma-text.css'));
for (const preset of ['plain', 'print', 'uswds'])
  await write(`cdn/icma-${preset}.css`, await styleSheet(`presets/${preset}.css`));
const script = await write('embed/embed.js', await bundled({ entryPoints: [join(root, 'embed/embed.ts')] }));
const style = await write('embed/embed.css', await styleSheet('embed/embed.css'));
await write('embed/resize.js', await bundled({ entryPoints: [join(root, 'embed/resize.ts')] }));
await write('embed/index.html', embedPage({ elements, script, style, text }));
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

/**
 * What reads alike stands together in a script, since a compressor knows a text by what was before it: 1.2 kB of 88. None of these
 * does anything when it is loaded, so that their order means nothing.
 */
function readsAlike(): string[] {
  const found = globSync('dist/**/*{-words,-titles,.styles}.js', { cwd: root });
  const isStyle = (path: string) => path.endsWith('.styles.js');
  const paths = found.sort().map((path) => `../${path}`);
  return [
    '@icma-sdk/core',
    '@icma-sdk/core/associations',
    // By their files, as the entries bring code along.
    '../../query/dist/search/synonym-groups.js',
    '../../assessment/dist/default-rubric.js',
    '../../assessment/dist/results/formula.js',
    '../../assessment/dist/results/english.js',
    ...paths.filter((path) => !isStyle(path)),
    ...paths.filter(isStyle),
  ];
}

/** One script with everything in it. Whatever stops it stops it alone: the tags then show their own content. */
async function standalone(name: string): Promise<string> {
  const bundle = await bundled({
    stdin: {
      contents: [...alike.map((path) => `import '${path}';`), await read(`cdn/${name}.ts`)].join('\n'),
      resolveDir: join(root, 'cdn'),
    },
    // What a file does not use of them is not taken in either.
    logOverride: { 'ignored-bare-import': 'silent' },
    plugins: [standaloneLit, compactCorePlugin, smallIdb, await smallText(join(root, 'dist'))],
    // Names by which Lit's modules know each other, of which there is nobody else here to tell.
    mangleProps: /^_\$/,
  });
  // 3 kB smaller than without.
  const { code } = await minify(bundle, {
    ecma: 2020,
    // A function with arguments is shorter called than written out.
    compress: { passes: 2, inline: 1 },
    mangle: { nth_identifier: neighbourNames },
    format: { comments: false },
  });
  return `/*! @icma-sdk/elements ${version} | MIT; ICMA's wording: see NOTICE | Lit: BSD-3-Clause, Google LLC */
try{${code}}catch(e){console.warn("[icma-sdk] The tags show their own content. A policy of the page may have to allow trusted-types icma-sdk:",e)}
`;
}

async function styleSheet(path: string): Promise<string> {
  return (await transform(await read(path), { loader: 'css', minify: true, target: 'es2022' })).code;
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
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
