/** Writes, for each item and edition module of `src`, a module in `dist` that re-exports the same names from `dist/index.js`. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

for (const file of globSync('src/{code-of-ethics,practices}/**/*.ts', { cwd: root })) {
  if (file.endsWith('.test.ts')) continue;
  const out = join(root, 'dist', relative('src', file).replace(/\.ts$/, '.js'));
  const up = relative(dirname(out), join(root, 'dist'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(
    out,
    `export { ${exportedNames(readFileSync(join(root, file), 'utf8')).join(', ')} } from '${up}/index.js';\n`,
  );
}

function exportedNames(text: string): string[] {
  const declared = [...text.matchAll(/^export const (\w+)/gm)].map((match) => match[1]!);
  const passedOn = [...text.matchAll(/^export \{ (.+) \} from/gm)].flatMap((match) => match[1]!.split(', '));
  return [...declared, ...passedOn].sort();
}
