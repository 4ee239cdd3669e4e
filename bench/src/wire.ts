import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The minified ES module that an app gets which contains nothing but `code`; packages are found from this folder. */
export async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    // Licences of libraries belong in a file beside the script, where webpack puts them by itself.
    legalComments: 'none',
  });
  return result.outputFiles[0]!.text;
}

export const brotli = (text: string): number => brotliCompressSync(text.trimEnd()).length;
export const gzip = (text: string): number => gzipSync(text.trimEnd()).length;
