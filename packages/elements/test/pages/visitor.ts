/** A browser for tests that need a context of their own each, on whose pages nothing may be thrown. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { patience } from '../../browsers.js';
import { type County, openCounty } from './county.js';

export interface Visitor {
  /** Anew for each test; none of its pages is open before the test opens one. */
  readonly context: BrowserContext;
  /** A page of this context. What is thrown on it, and not `expected`, fails the test. */
  newPage(expected?: RegExp): Promise<Page>;
}

/** For the tests of the `describe` that this is called in. */
export function visitorIn(open: () => Promise<Browser>): Visitor {
  const errors: string[] = [];
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    errors.length = 0;
    context = await browser.newContext();
    context.setDefaultTimeout(patience);
  });
  afterEach(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });
  return {
    get context() {
      return context;
    },
    async newPage(expected) {
      const page = await context.newPage();
      page.on('pageerror', (error) => expected?.test(String(error)) || errors.push(String(error)));
      return page;
    },
  };
}

/** An agency for each test of the `describe` that this is called in; call it before {@link visitorIn}, as it outlives the pages. */
export function countyForEach(): () => County {
  let county: County;
  beforeEach(async () => {
    county = await openCounty();
  });
  afterEach(() => county.close());
  return () => county;
}
