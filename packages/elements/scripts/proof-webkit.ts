/**
 * `pnpm proof:webkit`: the built files in WebKitGTK, on every page that asks something of a guest. It needs Debian's
 * `webkit2gtk-driver` and `xvfb`; where they are missing it says so and tries nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { renderItemHtml } from '../dist/html/index.js';
import {
  clobbering,
  everything,
  hostileStyles,
  impossiblePolicies,
  items,
  legacyScript,
  workablePolicies,
} from '../test/pages/hardships.ts';
import { type Answer, openSite } from '../test/pages/site.ts';
import { lives } from './webkit-lives.ts';

const driverPath = '/usr/bin/WebKitWebDriver';
const [browserPath] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
const display = '/usr/bin/Xvfb';
const missing = [driverPath, browserPath ?? 'MiniBrowser', display].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.log(`Not proved: WebKitGTK is not installed here (${missing.join(', ')}).`);
  console.log('On Debian: apt-get install webkit2gtk-driver xvfb');
  process.exit(0);
}

/** What a page was found to be: what it complained of, and which of our tags show what. */
interface Findings {
  readonly complaints: readonly string[];
  readonly drawn: number;
  readonly border: string;
  readonly text: boolean;
  /** How many kinds of our tags show something. */
  readonly tags: number;
  /** Height of a frame with our page, in pixels. */
  readonly frame: number;
}

const site = await openSite();
site.put(
  '/probe.js',
  `window.complaints = [];
addEventListener('error', (event) => complaints.push('error: ' + event.message));
addEventListener('unhandledrejection', (event) => complaints.push('promise: ' + event.reason));
// The icon that this browser asks for by itself is the page's business and nobody's of ours.
addEventListener('securitypolicyviolation', (event) => {
  if (!event.blockedURI.endsWith('/favicon.ico')) complaints.push(event.violatedDirective + ': ' + event.blockedURI);
});`,
);
site.put('/legacy.js', legacyScript);
site.put('/empty.html', '<!doctype html><html lang="es"><title>Empty</title><body>');

const processes: ChildProcess[] = [];
const failures: string[] = [];
let tried = 0;
try {
  const screen = await freePort();
  processes.push(
    spawn(display, [`:${screen}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  );
  const port = await freePort();
  processes.push(
    spawn(driverPath, [`--port=${port}`], { env: { ...process.env, DISPLAY: `:${screen}` }, stdio: 'ignore' }),
  );
  await prove(await openBrowser(port));
} finally {
  for (const started of processes) started.kill();
  site.close();
}
for (const failure of failures) console.error(`✗ ${failure}`);
console.log(`WebKitGTK: ${tried - failures.length} of ${tried} pages are well.`);
process.exit(failures.length === 0 ? 0 : 1);

async function prove(browser: WebDriver): Promise<void> {
  const version = (await browser.getCapabilities()).get('browserVersion');
  console.log(`WebKitGTK ${version}`);
  const works = ({ complaints, drawn, border }: Findings) => complaints.length === 0 && drawn === 3 && border === '4px';
  const stays = ({ complaints, drawn, text }: Findings) =>
    drawn === 0 && text && !complaints.some((complaint) => /^(error|promise)/.test(complaint));
  for (const [name, policy] of Object.entries(workablePolicies))
    await expectOf(browser, `policy: ${name}`, items, works, { policy });
  for (const [name, policy] of Object.entries(workablePolicies))
    await expectOf(
      browser,
      `every tag, policy: ${name}`,
      everything,
      ({ complaints, tags }) => complaints.length === 0 && tags === 9,
      { policy },
    );
  for (const [name, policy] of Object.entries(impossiblePolicies))
    await expectOf(
      browser,
      `policy: ${name}`,
      `<icma-tenet number="3">${renderItemHtml('tenet-03')}</icma-tenet>`,
      stays,
      { policy },
    );
  for (const [name, css] of hostileStyles)
    await expectOf(
      browser,
      `styles: ${name}`,
      items,
      ({ complaints, drawn }) => complaints.length === 0 && drawn === 3,
      {
        head: `<style>${css}</style>`,
      },
    );
  await expectOf(browser, 'names: clobbered', clobbering(items), works);
  await expectOf(browser, 'prototypes: additions', items, works, { head: '<script src="/legacy.js"></script>' });
  await expectOf(browser, 'two versions', items, works, {
    head: '<script defer src="/cdn/icma-cards.min.js"></script>',
  });
  await expectOf(
    browser,
    'text first',
    `<icma-tenet number="3">${renderItemHtml('tenet-03')}</icma-tenet>`,
    ({ complaints, drawn, text }) => complaints.length === 0 && drawn === 0 && text,
  );
  for (const [name, act] of Object.entries(lives)) {
    const card = '<icma-practice number="7"></icma-practice>';
    await expectOf(browser, `lives: ${name}`, `${card}<iframe src="/empty.html"></iframe>`, ({ tags }) => tags > 0);
    const border = await browser.executeAsyncScript<string>(act);
    note(`lives: ${name}, then`, border === '4px', border);
    await expectOf(browser, `after: ${name}`, items, works);
  }
  await expectOf(
    browser,
    'the page for an iframe',
    '<iframe id="embed" width="600" src="/embed/index.html#icma=practice-07" height="200"></iframe><script src="/embed/resize.js"></script>',
    ({ complaints, frame }) => complaints.length === 0 && frame > 250 && frame < 1500,
  );
  await browser.quit();
}

function note(name: string, isWell: boolean, found: unknown): void {
  tried++;
  if (!isWell) failures.push(`${name}: ${JSON.stringify(found)}`);
}

/** Puts a page up, goes there, and notes a failure unless it is soon found to be as it should. */
async function expectOf(
  browser: WebDriver,
  name: string,
  body: string,
  isWell: (findings: Findings) => boolean,
  { policy = '', head = '' } = {},
): Promise<void> {
  tried++;
  const answer: Answer = {
    body: `<!doctype html><html lang="en"><title>City</title><script nonce="abc" src="/probe.js"></script>${head}<script defer nonce="abc" src="/cdn/icma.min.js"></script><body>${body}`,
    headers: policy ? { 'content-security-policy': policy } : {},
  };
  await browser.get(site.put('/page.html', answer));
  let findings: Findings | undefined;
  for (let attempt = 0; attempt < 20; attempt++) {
    findings = findingsOf(await browser.executeScript<string>(look));
    if (isWell(findings)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  failures.push(`${name}: ${JSON.stringify(findings)}`);
}

/** Runs in the page: how it is with it now, as text, since a page may have changed how values become JSON. */
function look(): string {
  const tags = [
    ...Document.prototype.querySelectorAll.call(document, 'icma-practice, icma-tenet, icma-code-of-ethics'),
  ];
  const articles = tags.flatMap((tag) => tag.shadowRoot?.querySelector('article') ?? []);
  const card = articles.find((article) => article.classList.contains('card'));
  const own = document.querySelector<HTMLElement>('icma-tenet > article');
  const complaints: string[] = Reflect.get(window, 'complaints') ?? [];
  return [
    articles.length,
    card ? getComputedStyle(card).borderTopWidth : '',
    own ? own.offsetHeight > 0 : '',
    new Set(
      [...Document.prototype.querySelectorAll.call(document, '*')]
        .filter((tag) => tag.localName.startsWith('icma-') && tag.shadowRoot?.querySelector('[part]'))
        .map((tag) => tag.localName),
    ).size,
    document.querySelector<HTMLElement>('#embed')?.offsetHeight ?? 0,
    ...complaints,
  ].join('\n');
}

function findingsOf(text: string): Findings {
  const [drawn, border = '', own, tags, frame, ...complaints] = text.split('\n');
  return { drawn: Number(drawn), border, text: own === 'true', tags: Number(tags), frame: Number(frame), complaints };
}

async function openBrowser(port: number): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
  });
  for (let attempt = 0; ; attempt++) {
    try {
      return await new Builder().usingServer(`http://localhost:${port}`).withCapabilities(capabilities).build();
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
