import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import sirv from 'sirv';
import { chromiumLaunch } from '../../../../packages/elements/browsers.js';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** File names of all built pages. */
export const files: readonly string[] = readdirSync(dist).filter((file) => file.endsWith('.html'));

/** The built site on a free port, and a browser to visit it with. */
export interface OpenSite {
  /** Address of the site, ending in a slash. */
  readonly origin: string;
  /** Opens a page and notes what goes wrong on it; `close` ends its context. */
  visit(file: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

interface Visit {
  readonly page: Page;
  /** Console errors and warnings, and exceptions. */
  readonly complaints: readonly string[];
  /** Files of the site that the page itself asked for, and no frame in it, each once. */
  readonly asked: ReadonlySet<string>;
  /** Addresses asked for outside the site. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** Serves what was built and starts Chromium. */
export async function openSite(): Promise<OpenSite> {
  const handle = sirv(dist, { dev: true });
  const server = createServer((request, response) =>
    handle(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launch();
  return {
    origin,
    visit: (file, options) => visit(browser, origin, file, options),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function visit(browser: Browser, origin: string, file: string, options?: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  // A busy machine takes its time.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked = new Set<string>();
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(origin);
    if (!isOurs && !request.url().startsWith('data:')) strangers.push(request.url());
    if (isOurs && request.frame() === page.mainFrame()) asked.add(new URL(request.url()).pathname.slice(1));
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(origin + file, { waitUntil: 'load' });
  return { page, complaints, asked, strangers, close: () => context.close() };
}

function launch(): Promise<Browser> {
  const options = chromiumLaunch();
  if (!options) {
    throw new Error('No Chromium found. Install it (apt-get install chromium) or set CHROMIUM_PATH to its program.');
  }
  return chromium.launch(options);
}
