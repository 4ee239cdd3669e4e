import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../lib/run.ts';
import { anchorsIn, linksIn, type Mention } from './markdown.ts';
import type { Page } from './pages.ts';

/** Links of a page that lead nowhere in the repository, each with the reason. Neither the web nor the built book (`?path=`) is looked into. */
export function brokenLinks(page: Page, all: readonly Page[]): Mention[] {
  return linksIn(page).flatMap((link) => {
    const reason = faultOf(link.text, page, all);
    return reason ? [{ ...link, text: `${link.text}: ${reason}` }] : [];
  });
}

function faultOf(link: string, page: Page, all: readonly Page[]): string | undefined {
  if (/^(?:[a-z]+:|\?path=)/.test(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page.file : posix.normalize(posix.join(posix.dirname(page.file), path));
  if (!existsSync(join(root, file))) return 'there is no such file';
  const target = all.find((candidate) => candidate.file === file);
  if (anchor === undefined || !target || anchorsIn(target).has(anchor)) return undefined;
  return 'no heading there has that anchor';
}
