import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import sirv from 'sirv';
import { chromiumLaunch, patience } from '../../../packages/elements/browsers.js';

const folder = fileURLToPath(new URL('../storybook-static/', import.meta.url));

/** One page of the book: a story, or a page of documentation. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
}

/** Every page of the built book, in its order. */
export const entries: readonly Entry[] = Object.values(
  (JSON.parse(readFileSync(`${folder}index.json`, 'utf8')) as { entries: Record<string, Entry> }).entries,
);

/** A page of the book in a browser, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, exceptions, and answers other than the file asked for. */
  readonly faults: readonly string[];
  /** Addresses asked for outside the book; none of them is answered. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** The built book under a path with a space in it, on a machine without any other network. */
export async function openBook(): Promise<{ visit(path: string): Promise<Visit>; close(): Promise<void> }> {
  const under = '/a%20city/book/';
  const handle = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(under)) return notFound();
    request.url = request.url.slice(under.length - 1);
    return handle(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const book = `http://localhost:${(server.address() as AddressInfo).port}${under}`;
  const launch = chromiumLaunch();
  if (!launch)
    throw new Error('No Chromium found. Install it (apt-get install chromium) or set CHROMIUM_PATH to its program.');
  const browser = await chromium.launch(launch);
  return {
    async visit(path) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      const faults: string[] = [];
      const strangers: string[] = [];
      await context.route('**', (route) => {
        const url = route.request().url();
        if (url.startsWith(book)) return route.continue();
        strangers.push(url);
        return route.abort();
      });
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on(
        'response',
        (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
      );
      await page.goto(book + path);
      return { page, faults, strangers, close: () => context.close() };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Resolves when a page alone, without the list and the toolbar around it, stands as it will stay. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.body.matches('.sb-show-main:not(.sb-show-preparing-story, .sb-show-preparing-docs)'),
  );
  await page.waitForLoadState('networkidle');
}
