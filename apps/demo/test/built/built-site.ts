import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

/** The folder that `vite build` has filled. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A built page: its file name, its text, and its document as a parser without scripts sees it. */
export interface BuiltPage {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
}

/** Every built page. */
export const builtPages: readonly BuiltPage[] = readdirSync(dist)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const text = readFileSync(dist + file, 'utf8');
    return { file, text, document: parseHTML(text).document as unknown as Document };
  });

/** The page with that file name. */
export function builtPage(file: string): BuiltPage {
  return builtPages.find((page) => page.file === file)!;
}

/** Whether the built site has a file of that name. */
export function isBuilt(path: string): boolean {
  return existsSync(dist + path);
}
