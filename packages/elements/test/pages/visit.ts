/** Opens a page in a browser and keeps account of everything a host would mind. */
import type { Browser, Page } from 'playwright';
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

/**
 * Goes to an address, with scripts or without, and waits for the load event. Complaints go on being gathered afterwards.
 * Violations are heard of by a script of the test's own that no policy of the page reaches.
 */
export async function visit(
  browser: Browser,
  url: string,
  { width = 1280, javaScriptEnabled = true }: { width?: number; javaScriptEnabled?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const found: Complaints = { errors: [], violations: [], messages: [], requests: [] };
  page.on('pageerror', (error) => {
    // Firefox reports what a policy blocks here too; it is heard of as a violation.
    if (!String(error).includes('Content-Security-Policy')) found.errors.push(String(error));
  });
  page.on('request', (request) => {
    if (!favicon.test(request.url())) found.requests.push(request.url());
  });
  page.on('console', (message) => {
    const text = message.text();
    const violation = /^icma-test-violation (.*)$/s.exec(text);
    if (favicon.test(text) || favicon.test(message.location().url)) return;
    if (violation) found.violations.push(violation[1]!);
    else if (['warning', 'error'].includes(message.type())) found.messages.push(text);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.log(`icma-test-violation ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
  await page.goto(url);
  return { page, ...found };
}
