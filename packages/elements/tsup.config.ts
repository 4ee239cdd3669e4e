import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.stories.ts', '!src/internal/fixtures/**'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  splitting: false,
  clean: true,
  define: { __ICMA_VERSION__: JSON.stringify(version) },
  esbuildOptions: (options) => {
    options.outbase = 'src';
  },
  esbuildPlugins: [
    {
      // No minifier of an app looks into a template: without this, space and comments of our styles are every reader's bytes.
      name: 'small-styles',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => ({ loader: 'ts', contents: await smallStyles(path) })),
    },
    {
      // The same for templates: a line's indentation means nothing in them, nor does its end beside a block or within a tag.
      name: 'small-templates',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
          loader: 'ts',
          contents: smallTemplates(await readFile(path, 'utf8')),
        })),
    },
  ],
});

/** Elements that are blocks wherever we use them, and parts of a drawing: white space beside them is never seen. */
const block = String.raw`(?:article|div|dl|fieldset|figure|figcaption|h\d|legend|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul|g|path|text)\b`;
const indentation = /\n[ \t]+(>?)/g;
const seam = new RegExp(String.raw`(</?${block}[^<>$]*>)\n|\n(?=</?${block})|(?<=\bhtml\x60)\n`, 'g');

/** The module with its templates on few lines. Outside of templates no line begins with a tag or ends in one. */
function smallTemplates(text: string): string {
  return text.replace(indentation, (_, end) => end || '\n').replace(seam, (_, tag) => tag ?? '');
}

/** The module with the text of its one `css` template minified. @throws if it has none, as a new form would go unnoticed. */
async function smallStyles(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  const [template, styles] = /css`([^`$]*)`/.exec(text) ?? [];
  if (!template || !styles) throw new Error(`${path} has no css template without expressions.`);
  const { code } = await transform(styles, { loader: 'css', minify: true, target: 'es2022' });
  const small = code
    .trim()
    .replace(/(--[\w-]+): /g, '$1:')
    .replaceAll(', ', ','); // esbuild leaves custom properties alone
  return text.replace(template, () => `css\`${small}\``);
}
