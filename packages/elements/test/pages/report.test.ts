import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleWithSnapshots } from '../../src/internal/fixtures/example-assessment.js';
import { browsers } from './browsers.js';
import { workablePolicies } from './hardships.js';
import { type Pdf, readPdf } from './read-pdf.js';
import { openSite, type Site } from './site.js';
import { visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A city's page under the strictest policy, with results on it, and `print` counted instead of done. */
async function open(browser: Browser, lang = 'en') {
  const html = `<!doctype html><html lang="${lang}"><title>City</title><script defer src="/cdn/icma.min.js"></script><script defer src="/own.js"></script><h1>City of Elm Fork</h1><icma-results heading-level="2"></icma-results>`;
  const [, policy] = Object.entries(workablePolicies)[0]!;
  site.put(
    '/own.js',
    `document.querySelector('icma-results').assessment = ${JSON.stringify({ ...exampleWithSnapshots(), name: 'My year' })};`,
  );
  const visited = await visit(
    browser,
    site.put('/results.html', { body: html, headers: { 'content-security-policy': policy } }),
  );
  await visited.page.getByRole('heading', { name: lang === 'en' ? 'Your results' : 'Sus resultados' }).waitFor();
  return visited;
}

/** The report that the Print button makes, with its style sheet, as a page of its own. */
async function report(page: Page, names: readonly [string, string]): Promise<string> {
  await page.getByText(names[0], { exact: true }).click();
  await page.evaluate(() => {
    const append = ShadowRoot.prototype.append;
    // Before the frame has loaded: its own print would ask for a printer.
    ShadowRoot.prototype.append = function (this: ShadowRoot, ...nodes: (Node | string)[]) {
      const [frame] = nodes as [HTMLIFrameElement];
      const load = frame.onload!;
      frame.onload = (event) => {
        frame.contentWindow!.print = () => document.documentElement.setAttribute('data-printed', '');
        load.call(frame, event);
      };
      append.apply(this, nodes);
    };
  });
  await page.getByRole('button', { name: names[1] }).click();
  await page.locator('html[data-printed]').waitFor();
  const html = await page.evaluate(() => {
    const { contentDocument } = document.querySelector('icma-results')!.shadowRoot!.querySelector('iframe')!;
    const rules = contentDocument!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const style = `<style>${rules.map(({ cssText }) => cssText).join('\n')}</style>`;
    return `<!doctype html>${contentDocument!.documentElement.outerHTML.replace('</head>', `${style}</head>`)}`;
  });
  return html.replace(/<!--.*?-->/gs, '');
}

describe.each(browsers)('in %s', (_, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('the Print button prints a page of its own, under the strictest policy and without a request', async () => {
    const { page, errors, violations, messages, requests } = await open(browser);
    const html = await report(page, ['Save or share', 'Print or save as PDF']);
    expect(html).toMatch(/<title>Self-assessment on the ICMA Practices, \w+ \d+, \d{4}<\/title>/);
    expect(html).not.toContain('City of Elm Fork');
    expect(html).toContain('See the minutes of June.');
    expect({ errors, violations, messages }).toEqual({ errors: [], violations: [], messages: [] });
    expect(requests.map((url) => new URL(url).pathname)).toEqual(['/results.html', '/cdn/icma.min.js', '/own.js']);
    await page.context().close();
  });

  test('it speaks the page’s language', async () => {
    const { page } = await open(browser, 'es');
    const html = await report(page, ['Guardar o compartir', 'Imprimir o guardar como PDF']);
    expect(html).toMatch(/<html lang="es"[^>]*>.*<title>Autoevaluación sobre las prácticas de ICMA, /s);
    expect(html).toContain('<span lang="en">Strategic Planning</span>');
    await page.context().close();
  });
});

// Only Chromium writes a PDF without a printer.
describe.each(browsers.filter(([name]) => name === 'Chromium'))('saved as PDF by %s', (_, launch) => {
  let browser: Browser;
  let own: Pdf;
  let within: Pdf;
  let paper: Page;
  beforeAll(async () => {
    browser = await launch();
    const { page } = await open(browser);
    const options = { tagged: true, format: 'Letter', preferCSSPageSize: true } as const;
    within = readPdf(await page.pdf(options));
    await page.goto(site.put('/report.html', await report(page, ['Save or share', 'Print or save as PDF'])));
    own = readPdf(await page.pdf(options));
    paper = page;
  });
  afterAll(() => browser.close());

  const squeezed = (text: string) => text.replace(/\s+/g, '');

  test('the report has title, name line, edition, date and a number on every page', () => {
    expect(own.title).toMatch(/^Self-assessment on the ICMA Practices, /);
    expect(own.pages.length).toBeGreaterThan(3);
    expect(own.pages.length).toBeLessThan(8);
    for (const text of ['Self-assessment on the ICMA Practices', 'Name:', 'Date:', 'November 2017', 'My year'])
      expect(own.pages[0]).toContain(squeezed(text));
    for (const [index, text] of own.pages.entries()) expect(text).toContain(`${index + 1}/${own.pages.length}`);
  });

  test('and sentences, levels, answers and notes', () => {
    const all = own.pages.join('');
    for (const text of [
      'A strength of yours is leadership in Strategic Leadership.',
      'Answers and notes',
      'See the minutes of June.',
      'https://example.org/minutes',
      'Our elected body appoints the board itself.',
      'How this is computed',
      'Not affiliated with or endorsed by ICMA.',
    ])
      expect(all).toContain(squeezed(text));
  });

  test('a practice’s definition is on the page of the first answer, whatever the paper’s length', async () => {
    const definitions = (await paper.locator('.subheading + .text').allInnerTexts()).map(squeezed);
    expect(definitions).toHaveLength(14);
    for (const height of [700, 760, 820, 880, 940, 1000]) {
      const { pages } = readPdf(await paper.pdf({ tagged: true, width: 816, height }));
      for (const definition of definitions)
        expect(
          pages.find((text) => text.includes(`${definition}Leadership`)),
          `${height}: ${definition}`,
        ).toBeDefined();
    }
  });

  test('it is tagged: one title, headings below it, tables with headers, pictures', () => {
    const { H1, H2, H3, TH, Table, Figure } = own.tags;
    expect({ H1, H3, Table, Figure }).toEqual({ H1: 1, H3: 14, Table: 1, Figure: 28 });
    expect(H2).toBeGreaterThanOrEqual(5);
    expect(TH).toBe(8 + 28);
  });

  test('the site’s own page, printed, has the report in the element’s place', () => {
    const all = within.pages.join('');
    for (const text of ['City of Elm Fork', 'Self-assessment on the ICMA Practices', 'See the minutes of June.'])
      expect(all).toContain(squeezed(text));
    expect(all).not.toContain(squeezed('Take a snapshot'));
    expect(within.tags).toMatchObject({ H1: 1, Table: 1 });
  });
});
