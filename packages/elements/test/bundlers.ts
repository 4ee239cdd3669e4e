import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { rolldown } from 'rolldown';
import webpack from 'webpack';

const app = join(import.meta.dirname, 'app');
const temporary = join(import.meta.dirname, '../test-results/webpack');

/** How an app of ours is bundled and minified by each bundler with its ordinary settings: file of `test/app` → script text. */
export const bundlers: Record<string, (file: string) => Promise<string>> = {
  async esbuild(file) {
    const result = await esbuild({
      entryPoints: [join(app, file)],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      // Licences of libraries belong in a file beside the script, where webpack puts them by itself.
      legalComments: 'none',
    });
    return result.outputFiles[0]!.text;
  },

  async rolldown(file) {
    const bundle = await rolldown({ input: join(app, file) });
    return (await bundle.generate({ format: 'esm', minify: true })).output[0].code;
  },

  async webpack(file) {
    const compiler = webpack({
      mode: 'production',
      entry: join(app, file),
      output: { path: temporary, filename: file },
      cache: false,
    });
    await new Promise<void>((resolve, reject) =>
      compiler!.run((error, stats) =>
        error || stats?.hasErrors() ? reject(error ?? new Error(stats!.toString('errors-only'))) : resolve(),
      ),
    );
    return readFile(join(temporary, file), 'utf8');
  },
};
