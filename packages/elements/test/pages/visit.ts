/** Opens a page in a browser and keeps account of everything a host would mind. */
import type { Browser, ConsoleMessage, Page, Request } from 'playwright';
import { patience } from '../../browsers.js';

/** What a page had to complain of. All empty on a page that is well. */
interface Complaints {
  /** Exceptions that nobody caught, and promises. */
  readonly errors: string[];
  /** Policy violations, as `directive: what`. */
  readonly violations: string[];
  /** Console warnings and errors. */
  readonly messages: string[];
  /** Addresses asked for, in order; the page's own first. */
  readonly requests: string[];
}

/** Asked for by the browser and not by the page. */
const favicon = /\/favicon\.ico/;

export interface Visit extends Complaints {
  readonly page: Page;
}

/** Pages that nobody is on, by browser and by whether they run scripts: going on from one costs Firefox a sixth of what opening one does. */
const idle = new WeakMap<Browser, { scripted: Page[]; bare: Page[] }>();
/** What is done when a page is left. */
const endings = new WeakMap<Page, () => void>();

/**
 * Goes to an address, with scripts or without, and waits for the load event. Complaints go on being gathered afterwards, until the test
 * {@link leave}s, or closes the context where the next must not find what it has done. Violations are heard of by a script of the test's own that no
 * policy of the page reaches.
 */
export async function visit(
  browser: Browser,
  url: string,
  { width = 1280, javaScriptEnabled = true }: { width?: number; javaScriptEnabled?: boolean } = {},
): Promise<Visit> {
  const pages = idle.get(browser) ?? { scripted: [], bare: [] };
  idle.set(browser, pages);
  const waiting = pages[javaScriptEnabled ? 'scripted' : 'bare'];
  const page = waiting.pop() ?? (await open(browser, javaScriptEnabled));
  await page.setViewportSize({ width, height: 800 });
  const found: Complaints = { errors: [], violations: [], messages: [], requests: [] };
  const onError = (error: Error) => {
    // Firefox reports what a policy blocks here too; it is heard of as a violation.
    if (!String(error).includes('Content-Security-Policy')) found.errors.push(String(error));
  };
  const onRequest = (request: Request) => {
    if (!favicon.test(request.url())) found.requests.push(request.url());
  };
  const onConsole = (message: ConsoleMessage) => {
    const text = message.text();
    const violation = /^icma-test-violation (.*)$/s.exec(text);
    if (favicon.test(text) || favicon.test(message.location().url)) return;
    if (violation) found.violations.push(violation[1]!);
    else if (['warning', 'error'].includes(message.type())) found.messages.push(text);
  };
  page.on('pageerror', onError).on('request', onRequest).on('console', onConsole);
  endings.set(page, () => {
    page.off('pageerror', onError).off('request', onRequest).off('console', onConsole);
    waiting.push(page);
  });
  await page.goto(url);
  return { page, ...found };
}

/** The test has seen enough of the page; it is empty when the next comes to it. */
export async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  endings.get(page)?.();
}

async function open(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.log(`icma-test-violation ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
  return page;
}
