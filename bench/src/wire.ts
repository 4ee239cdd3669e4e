import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What an app becomes that contains nothing but some code. */
export interface Bundle {
  /** The minified ES module. */
  readonly text: string;
  /** Paths of the files in it. */
  readonly inputs: readonly string[];
}

/** The app that contains nothing but `code`, without what is `external`; packages are found from this folder. */
export async function bundle(code: string, external: string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external,
    write: false,
    metafile: true,
    logLevel: 'silent',
    // Licences of libraries belong in a file beside the script, where webpack puts them by itself.
    legalComments: 'none',
  });
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

/** {@link bundle}, its text alone. */
export async function bundled(code: string, external?: string[]): Promise<string> {
  return (await bundle(code, external)).text;
}

/**
 * An app that uses every export of these entries by its own name. The names are not kept in its bundle, as exports of a
 * bundle would be.
 */
export async function usingAll(...entries: string[]): Promise<string> {
  const used = new Set<string>();
  let code = '';
  for (const entry of entries) {
    const names = Object.keys((await import(entry)) as object).filter((name) => !used.has(name));
    for (const name of names) used.add(name);
    code += `import { ${names.join(', ')} } from '${entry}';\n`;
  }
  return `${code}use(${[...used].join(', ')});`;
}

export const brotli = (text: string): number => brotliCompressSync(text.trimEnd()).length;
export const gzip = (text: string): number => gzipSync(text.trimEnd()).length;
