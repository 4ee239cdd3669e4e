import { join } from 'node:path';
import { build } from 'esbuild';

/** A page with a script of `test/app`, bundled as an app would bundle it. `head` goes before the script. */
export async function appPage(file: string, head = ''): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../app', file)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><title>City</title><link rel="icon" href="data:,">${head}<script type="module">${script}</script><body>`;
}
