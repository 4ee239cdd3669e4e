/** idb without what no element uses: methods of a database that stand for a whole transaction, cursors, and walking over them. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { changed, type TextChange } from './text-changes.ts';

const changes: readonly TextChange[] = [
  [/const readMethods = [\s\S]*(?=\nexport \{)/, ''],
  [/(?<=\n {4}\/\/ undefined if the end [\s\S]*)\n {4}if \(getCursorAdvanceMethods[\s\S]*?\n {4}\}/, ''],
  [/\/\/ Make tx\.store return [\s\S]*?receiver\.objectStore\([\s\S]*?\n {12}\}/, ''],
  [/\n {4}has\(target, prop\) \{[\s\S]*?\n {4}\},/, ''],
];

/** An esbuild plugin that leaves these out. */
export const smallIdb: Plugin = {
  name: 'small-idb',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/idb\/build\/index\.js$/ }, async ({ path }) => ({
      contents: changed(path, await readFile(path, 'utf8'), changes),
    })),
};
