import { kinds } from '@icma-sdk/embed-builder/choices';
import { release } from '@icma-sdk/embed-builder/release';
import { embedTags } from '@icma-sdk/embed-builder/tags';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.js';
import { previewLoaded, watchPreview } from './preview.js';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Page = Awaited<ReturnType<OpenSite['visit']>>['page'];

/** Runs in a page: each piece of text that a reader sees, shadow roots included, in the order of the tree. */
function visibleText(body: Element): string[] {
  const texts: string[] = [];
  const read = (root: Node) => {
    for (const node of root.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
      if (text && (root instanceof ShadowRoot ? root.host : (root as Element)).checkVisibility()) texts.push(text);
      if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
      read(node);
    }
  };
  read(body);
  return texts;
}

/** What a page shows once it stands still: its scripts have run, and it has the width that it keeps. */
async function shown(body: Locator): Promise<string[]> {
  await body.page().waitForLoadState('networkidle');
  let before: string[] = [];
  await expect
    .poll(
      async () => {
        const last = before;
        before = await body.evaluate(visibleText);
        return before.length > 0 && `${before}` === `${last}`;
      },
      { interval: 150 },
    )
    .toBe(true);
  return before;
}

/** The preview; a snippet with a frame has a frame in it. */
function previewOf(page: Page, kind = 'script'): Locator {
  const preview = page.frameLocator('#builder-preview');
  return (kind === 'iframe' ? preview.frameLocator('iframe') : preview).locator('body');
}

/** A page of the site's own that holds a snippet and nothing else, in a window as wide as the preview. */
async function openOwnPage(page: Page, snippet: string): Promise<Page> {
  const [rules = ''] = await page
    .locator('#builder-rules')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  const own = await page.context().newPage();
  const { clientWidth: width, clientHeight: height } = await page
    .locator('#builder-preview')
    .evaluate(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
  await own.setViewportSize({ width, height });
  await own.route('**/own-page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Own</title><link rel="icon" href="data:,"><meta name="color-scheme" content="light dark"><style>body{margin:1rem;font:100%/1.5 system-ui,sans-serif}${rules}</style><body>${snippet}`,
    }),
  );
  await own.goto(`${site.origin}own-page.html`);
  return own;
}

async function choose(page: Page, kind: string, tag: string): Promise<void> {
  await page.getByLabel('Element', { exact: true }).selectOption(tag);
  await page.locator(`[name=kind][value=${kind}]`).check();
}

test.each(kinds)(
  'a snippet of kind %s shows on a page of its own what the preview shows, whatever it is of',
  async (kind) => {
    const { page, complaints, strangers, close } = await site.visit('embed.html');
    await watchPreview(page);
    await page.getByLabel('Address of the folder').fill(new URL(`icma/${release.version}/`, site.origin).pathname);
    for (const { name, items } of embedTags.filter((tag) => tag.kinds.includes(kind))) {
      await choose(page, kind, name);
      if (items) await page.locator('#builder-number').selectOption('12');
      await previewLoaded(page);
      const preview = await shown(previewOf(page, kind));
      expect(preview.join(' ').length, name).toBeGreaterThan(40);
      const own = await openOwnPage(page, await page.getByLabel('Snippet', { exact: true }).inputValue());
      const body = kind === 'iframe' ? own.frameLocator('iframe').locator('body') : own.locator('body');
      expect(await shown(body), name).toEqual(preview);
      await own.close();
    }
    expect([...complaints, ...strangers]).toEqual([]);
    await close();
  },
  300_000,
);

test('shows what is chosen, in the language chosen, and leaves out choices that have no meaning', async () => {
  const { page, close } = await site.visit('embed.html');
  await choose(page, 'script', 'tenet');
  await page.getByLabel('Tenet', { exact: true }).selectOption('3');
  await page.getByLabel('Language of our words').selectOption('es');
  await expect.poll(async () => (await previewOf(page).evaluate(visibleText)).join(' ')).toContain('Precepto 3');
  expect(await page.getByLabel('Practice', { exact: true }).isVisible()).toBe(false);
  await choose(page, 'html', 'code-of-ethics');
  expect(await page.getByLabel('Layout').isVisible()).toBe(false);
  expect(await page.getByLabel('Files come from').isVisible()).toBe(true);
  await page.getByLabel('Bring our look').uncheck();
  expect(await page.getByLabel('Files come from').isVisible()).toBe(false);
  await close();
});

test('offers a frame from one’s own server alone, and says why', async () => {
  const { page, close } = await site.visit('embed.html');
  await page.getByLabel('Files come from').selectOption('jsdelivr');
  expect(await page.locator('#builder-unpublished').textContent()).toContain(
    `Nothing is published yet: this is version ${release.version}`,
  );
  await page.getByRole('radio', { name: 'Iframe' }).check();
  expect(await page.locator('#builder-form select[name=host], #builder-form option[value=jsdelivr]').count()).toBe(0);
  expect(await page.locator('#builder-form').textContent()).toContain('serves it as source text, not as a page');
  expect(await page.getByLabel('Address of the folder').isVisible()).toBe(true);
  expect(await page.getByLabel('Snippet', { exact: true }).inputValue()).not.toContain('jsdelivr');
  await close();
});

test('says what is wrong with an address, and what another host must answer', async () => {
  const { page, close } = await site.visit('embed.html');
  const address = page.getByLabel('Address of the folder');
  const note = page.locator('#builder-address-note');
  const snippet = page.getByLabel('Snippet', { exact: true });
  await address.fill('/our files/icma/?v=2#top');
  await expect.poll(() => note.textContent()).toContain('no “?” and no “#”');
  expect(await address.getAttribute('aria-invalid')).toBe('true');
  expect(await snippet.inputValue()).toContain('src="/our%20files/icma/cdn/');
  await address.fill('https://files.example.gov/icma');
  await expect.poll(() => note.textContent()).toContain('Access-Control-Allow-Origin');
  await address.fill('/icma');
  await expect.poll(() => note.textContent()).toBe('');
  expect(await address.getAttribute('aria-invalid')).toBeNull();
  await close();
});

test('warns of colors below AA, in words', async () => {
  const { page, close } = await site.visit('embed.html');
  await page.getByText('Your own colors').click();
  await page.getByRole('checkbox', { name: 'Wording' }).check();
  await page.getByLabel('Wording: color').fill('#999999');
  await expect
    .poll(() => page.locator('#builder-warnings').textContent())
    .toMatch(/^Wording on the background is 2\.84 to 1 in the light scheme/);
  await close();
});

test('keeps own colors where they are not asked, and asks for a theme and colors only where they change something', async () => {
  const { page, close } = await site.visit('embed.html');
  const colors = page.getByText('Your own colors');
  const snippet = page.getByLabel('Snippet', { exact: true });
  await colors.click();
  await page.getByRole('checkbox', { name: 'Wording' }).check();
  await page.getByLabel('Wording: color').fill('#222222');
  await page.getByLabel('Theme').selectOption('light');
  const rules = page.getByLabel('For your style sheet');
  expect(await rules.inputValue()).toContain('--icma-color-text: #222222;');
  const before = await snippet.inputValue();
  expect(before).not.toContain('style=');
  const themes = page.getByLabel('Theme').locator('option');
  expect(await themes.first().textContent()).toBe('As the page: light or dark');
  for (const kind of ['iframe', 'html']) {
    await page.locator(`[name=kind][value=${kind}]`).check();
    // A frame does not see whether its page is dark.
    if (kind === 'iframe') expect(await themes.first().textContent()).toBe('Not chosen: light');
    expect(await colors.isVisible(), kind).toBe(false);
  }
  await page.locator('[name=kind][value=script]').check();
  expect(await snippet.inputValue()).toBe(before);
  expect(await rules.inputValue()).toContain('--icma-color-text: #222222;');
  expect(await page.getByLabel('Wording: color').inputValue()).toBe('#222222');
  await page.getByLabel('Bring our look').uncheck();
  expect(await colors.isVisible()).toBe(false);
  expect(await page.getByLabel('Theme').count()).toBe(0);
  expect(await page.locator('#builder-form').textContent()).toContain('Theme and colors belong to our look');
  expect(await snippet.inputValue()).not.toContain('theme=');
  expect(await rules.count()).toBe(0);
  // What draws itself has its look without the sheet.
  await page.getByLabel('Element', { exact: true }).selectOption('practice-map');
  expect(await colors.isVisible()).toBe(true);
  await page.getByLabel('Bring our look').check();
  await page.getByLabel('Element', { exact: true }).selectOption('practice');
  expect(await snippet.inputValue()).toBe(before);
  await close();
});

test.each([
  [360, 'right below'],
  [1280, 'beside'],
] as const)('has the preview near what is to be shown: at %i px %s it', async (width, where) => {
  const { page, close } = await site.visit('embed.html', { viewport: { width, height: 900 } });
  const tops = await page.evaluate(() =>
    ['#builder-form', '#builder-form fieldset', '#builder-preview'].map((selector) =>
      document.querySelector(selector)!.getBoundingClientRect().toJSON(),
    ),
  );
  const [form, first, preview] = tops as [DOMRect, DOMRect, DOMRect];
  if (where === 'beside') expect(preview.top - form.top).toBeLessThan(60);
  else expect(preview.top - first.bottom).toBeLessThan(80);
  expect(preview.top).toBeLessThan(1200);
  await close();
});

test('copies the snippet, or says how to', async () => {
  const { page, close } = await site.visit('embed.html', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy the snippet' }).click();
  await expect.poll(() => page.locator('#builder-snippet-status').textContent()).toBe('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.getByLabel('Snippet', { exact: true }).inputValue(),
  );
  await page.getByRole('radio', { name: 'Iframe' }).check();
  await page.getByRole('button', { name: 'Copy the rule' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('iframe.icma {\n  inline-size: 100%;\n  border: 0;\n}');
  // It is said beside the button that was pressed, and there alone.
  const said = (of: string) => page.locator(`#builder-${of}-status`).textContent();
  expect([await said('snippet'), await said('rules')]).toEqual(['', 'Copied.']);
  await close();
});

test.each([
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  'javascript:alert(1)//',
  '</textarea></iframe><script>alert(1)</script>',
  '&quot;><svg onload=alert(1)>',
  '\u202e/icma',
  ' ',
])('whatever is typed stays text, and a page with the snippet runs nothing of it: %j', async (typed) => {
  const { page, complaints, close } = await site.visit('embed.html');
  for (const kind of ['iframe', 'html', 'script']) {
    await page.locator(`[name=kind][value=${kind}]`).check();
    await page.getByLabel('Address of the folder').fill(typed);
    const own = await openOwnPage(page, await page.getByLabel('Snippet', { exact: true }).inputValue());
    const alerts: string[] = [];
    own.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await own.waitForLoadState('networkidle');
    const strange = await own.evaluate(() => ({
      elements: [...document.querySelectorAll('img, svg, body script:not([src])')].map(({ outerHTML }) => outerHTML),
      handlers: [...document.querySelectorAll('[onload], [onerror]')].map(({ outerHTML }) => outerHTML),
      schemes: [...document.querySelectorAll<HTMLScriptElement>('body [src]')]
        .map(({ src }) => new URL(src, location.href).protocol)
        .filter((protocol) => !/^https?:$/.test(protocol)),
    }));
    expect({ ...strange, alerts }).toEqual({ elements: [], handlers: [], schemes: [], alerts: [] });
    if (kind !== 'iframe') expect(await own.getByText('Strategic Planning').first().isVisible()).toBe(true);
    await own.close();
  }
  expect(complaints).toEqual([]);
  await close();
});

test('keeps what was chosen where it is not asked, and gives another element the layout that is its own', async () => {
  const { page, close } = await site.visit('embed.html');
  await page.getByLabel('Layout').selectOption('row');
  await choose(page, 'script', 'practices');
  expect(await page.getByLabel('Layout').inputValue()).toBe('full');
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByLabel('Files come from').selectOption('jsdelivr');
  await choose(page, 'html', 'practices');
  expect(await page.getByLabel('Theme').count()).toBe(0);
  await page.getByLabel('Element', { exact: true }).selectOption('level-input');
  expect(await page.getByLabel('Heading level').count()).toBe(0);
  expect(
    await page.getByRole('radio').evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value)),
  ).toEqual(['script']);
  expect(await page.getByRole('radio').isChecked()).toBe(true);
  expect(await page.locator('#builder-form').textContent()).toContain('Only the script tag is offered');
  await choose(page, 'script', 'practices');
  const snippet = await page.getByLabel('Snippet', { exact: true }).inputValue();
  expect(snippet).toContain('theme="dark"');
  expect(snippet).toContain('https://cdn.jsdelivr.net/');
  await close();
});
