/** The text of templates and styles as short as it may be in a script-tag file. What it says and how it looks stay. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A custom property that only our own styles know, such as `--_primary`. */
const ownProperty = /--_[a-z][\w-]*/g;
/** An attribute whose value is one word. Its quotes say nothing. */
const plainAttribute = /( [a-z-]+=)"([\w-]+)"(?=[ >])/g;

/** An esbuild plugin that shortens the text of our own modules, which lie in the folder `dist`. */
export async function smallText(dist: string): Promise<Plugin> {
  const paths = globSync('**/*.js', { cwd: dist, exclude: ['cdn', 'embed'] }).sort();
  const texts = await Promise.all(paths.map((path) => readFile(`${dist}/${path}`, 'utf8')));
  const uses = new Map<string, number>();
  for (const [name] of texts.join('\n').matchAll(ownProperty)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const own = [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const shortOf = (name: string) => `--_${own.indexOf(name).toString(36)}`;
  return {
    name: 'small-text',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\/elements\/dist\/.*\.js$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(ownProperty, shortOf).replace(plainAttribute, '$1$2'),
      })),
  };
}
