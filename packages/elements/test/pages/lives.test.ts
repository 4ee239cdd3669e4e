import { practices, tenets } from '@icma-sdk/core';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunch } from '../../browsers.js';
import { browsers } from './browsers.js';
import { built, openSite, type Site } from './site.js';
import { visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  site.put('/empty.html', '<!doctype html><html lang="es"><title>Empty</title><body>');
});
afterAll(() => site.close());

const script = '<script defer src="/cdn/icma.min.js"></script>';
const page = (body: string, head = script) =>
  site.put('/lives.html', `<!doctype html><html lang="en"><title>City</title>${head}<body>${body}`);
const title = 'Practice 7: Strategic Planning';

describe.each(browsers)('in %s', (name, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  /** Visits a page and, at the end, expects that it had nothing to complain of but the messages given. */
  async function live(url: string, act: (page: Page) => Promise<void>, expected: RegExp[] = []) {
    const { page, errors, violations, messages } = await visit(browser, url);
    await act(page);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    expect(messages).toEqual(expected.map((text) => expect.stringMatching(text)));
    await page.context().close();
  }
  const heading = (page: Page, text = title) => page.getByRole('heading', { name: text });
  /** Width of the border that our styles give a card, the first with this tag in the page, its frames or the shadow root of `x-host`. */
  const bordered = (page: Page, tag: string) =>
    page.evaluate((name) => {
      const roots = [
        document,
        document.querySelector('iframe')?.contentDocument,
        document.querySelector('x-host')?.shadowRoot,
      ];
      const element = roots.map((root) => root?.querySelector(name)).find(Boolean)!;
      const article = element.shadowRoot!.querySelector('article')!;
      return element.ownerDocument.defaultView!.getComputedStyle(article).borderTopWidth;
    }, tag);

  test('a script that comes long after the page finds properties set before it, and shows them', () =>
    live(page('<icma-practice></icma-practice>', ''), async (opened) => {
      await opened.evaluate(() =>
        Object.assign(document.querySelector('icma-practice')!, { number: 7, layout: 'full' }),
      );
      await opened.addScriptTag({ url: '/cdn/icma.min.js' });
      await heading(opened).waitFor();
      await opened.evaluate(() => Object.assign(document.querySelector('icma-practice')!, { number: '8' }));
      await heading(opened, 'Practice 8').waitFor();
    }));

  test('a tag that is moved, taken out, put back and cloned shows its item and follows the language where it stands', () =>
    live(
      page('<div id="a"><icma-practice number="7"></icma-practice></div><div id="b" lang="es"></div>'),
      async (opened) => {
        await heading(opened).waitFor();
        await opened.evaluate(() => {
          const [a, b] = ['a', 'b'].map((id) => document.getElementById(id)!) as [HTMLElement, HTMLElement];
          const element = a.firstElementChild!;
          for (let round = 0; round < 20; round++) (round % 2 ? a : b).append(element);
          element.remove();
          b.append(element, element.cloneNode(true));
        });
        await expect.poll(() => heading(opened, 'Práctica 7: Strategic Planning').count()).toBe(2);
        await opened.evaluate(() => document.getElementById('b')!.setAttribute('lang', 'en'));
        await expect.poll(() => heading(opened).count()).toBe(2);
      },
    ));

  test('a tag that goes into an iframe and back keeps its styles and takes the language there', () =>
    live(page('<icma-practice number="7"></icma-practice><iframe src="/empty.html"></iframe>'), async (opened) => {
      await heading(opened).waitFor();
      const frame = opened.frames()[1]!;
      await opened.evaluate(() =>
        document.querySelector('iframe')!.contentDocument!.body.append(document.querySelector('icma-practice')!),
      );
      await frame.getByRole('heading', { name: 'Práctica 7' }).waitFor();
      expect(await bordered(opened, 'icma-practice')).toBe('4px');
      await opened.evaluate(() =>
        document.body.append(document.querySelector('iframe')!.contentDocument!.querySelector('icma-practice')!),
      );
      await heading(opened).waitFor();
      expect(await bordered(opened, 'icma-practice')).toBe('4px');
    }));

  test('a tag made here and first put into an iframe is styled there', () =>
    live(page('<iframe src="/empty.html"></iframe>'), async (opened) => {
      await opened.waitForLoadState('load');
      await opened.evaluate(() => {
        const element = document.createElement('icma-practice');
        element.setAttribute('number', '7');
        document.querySelector('iframe')!.contentDocument!.body.append(element);
      });
      const frame = opened.frames()[1]!;
      await frame.getByRole('heading', { name: 'Práctica 7' }).waitFor();
      expect(await bordered(opened, 'icma-practice')).toBe('4px');
    }));

  test('a page that comes back from the back-forward cache goes on', async () => {
    const own =
      name === 'Chromium'
        ? await chromium.launch({ ...chromiumLaunch(), ignoreDefaultArgs: ['--disable-back-forward-cache'] })
        : browser;
    // The page itself tells what it has become: drivers lose sight of a page in the cache.
    site.put(
      '/cached.js',
      `addEventListener('pageshow', async ({ persisted }) => {
        if (!persisted) return;
        document.documentElement.lang = 'es';
        await new Promise((resolve) => setTimeout(resolve, 100));
        const heading = document.querySelector('icma-practice').shadowRoot.querySelector('h3');
        fetch('/told?' + encodeURIComponent(heading.textContent));
      });
      addEventListener('load', () => setTimeout(() => Object.assign(location, { href: '/back.html' }), 200));`,
    );
    site.put('/back.html', '<!doctype html><title>Back</title><script src="/back.js"></script>');
    site.put('/back.js', `addEventListener('load', () => setTimeout(() => history.back(), 200));`);
    const { page: opened, errors } = await visit(
      own,
      page('<icma-practice number="7"></icma-practice>', `${script}<script src="/cached.js"></script>`),
    );
    await expect
      .poll(() => site.asked.find((url) => url.startsWith('/told')), { timeout: 15_000 })
      .toBe(`/told?${encodeURIComponent('Práctica 7: 7Strategic Planning')}`);
    expect(errors).toEqual([]);
    site.asked.length = 0;
    await opened.context().close();
    if (own !== browser) await own.close();
  });

  test('inside a shadow root of the host, in an open dialog and in a template put in later', () =>
    live(page('<x-host lang="es"></x-host>'), async (opened) => {
      await opened.evaluate(() => {
        const root = document.querySelector('x-host')!.attachShadow({ mode: 'open' });
        const template = document.createElement('template');
        template.innerHTML =
          '<dialog open><icma-practice number="7"></icma-practice></dialog><icma-tenet number="3"></icma-tenet>';
        root.append(template.content);
      });
      await heading(opened, 'Práctica 7: Strategic Planning').waitFor();
      await opened.getByText(tenets[2]!.statement).waitFor();
      expect(await bordered(opened, 'icma-tenet')).toBe('4px');
    }));

  test('two versions on one page: the first shows everything, the second says once per tag that it came late', () => {
    site.put('/newer.js', built('cdn/icma.min.js').replaceAll(/"0\.0\.0"|"\d+\.\d+\.\d+"/g, '"99.0.0"'));
    return live(
      page('<icma-practice number="7"></icma-practice>', `${script}<script defer src="/newer.js"></script>`),
      async (opened) => {
        await heading(opened).waitFor();
        const versions = await opened.evaluate(() => Reflect.get(customElements.get('icma-practice')!, 'version'));
        expect(versions).not.toBe('99.0.0');
      },
      ['icma-code-of-ethics', 'icma-practice', 'icma-tenet'].map(
        (tag) => new RegExp(`<${tag}> is already defined, by version \\d\\S+; version 99\\.0\\.0 leaves it\\.`),
      ),
    );
  });

  test('two versions under the strictest policy ask for our policy once', async () => {
    site.put('/newer.js', built('cdn/icma-cards.min.js').replaceAll(/"\d+\.\d+\.\d+"/g, '"99.0.0"'));
    const url = site.put('/strict.html', {
      body: `<!doctype html><html lang="en"><title>City</title><script defer src="/cdn/icma.min.js"></script><script defer src="/newer.js"></script><body><icma-practice number="7"></icma-practice>`,
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types icma-sdk",
      },
    });
    await live(url, async (opened) => heading(opened).waitFor(), [/leaves it/, /leaves it/, /leaves it/]);
  });

  test('a Lit of the page’s own, before ours or after, hears nothing of it', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { html, LitElement } from 'lit';
          customElements.define('x-city', class extends LitElement { render() { return html\`<p>The city’s own element</p>\`; } });`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      minify: true,
      format: 'iife',
      write: false,
    });
    site.put('/city.js', outputFiles[0]!.text);
    const theirs = '<script defer src="/city.js"></script>';
    for (const head of [theirs + script, script + theirs]) {
      await live(page('<x-city></x-city><icma-practice number="7"></icma-practice>', head), async (opened) => {
        await heading(opened).waitFor();
        await opened.getByText('The city’s own element').waitFor();
        const globals = await opened.evaluate(() => Object.keys(window).filter((key) => /icma/i.test(key)));
        expect(globals).toEqual([]);
        const copies = await opened.evaluate(() => [
          Reflect.get(window, 'litElementVersions'),
          Reflect.get(window, 'litHtmlVersions'),
        ]);
        expect(copies.map((list) => list.length)).toEqual([1, 1]);
      });
    }
  });

  describe('fourteen cards, of which only the first are laid out', () => {
    const cards = practices.map(({ code }) => `<icma-practice number="${code}"></icma-practice>`).join('');
    const last = practices[13]!;
    const inView = (opened: Page, index: number) =>
      opened
        .locator('icma-practice')
        .nth(index)
        .evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        });

    test('lead from a link to an item or to one of its dimensions, on arrival and later', () =>
      live(page(cards), async (opened) => {
        await opened.goto('about:blank');
        await opened.goto(`${site.origin}/lives.html#icma=practice-12`);
        await expect.poll(() => inView(opened, 11)).toBe(true);
        await opened.evaluate(() => Object.assign(location, { hash: '#icma=practice-14-management-l' }));
        await expect.poll(() => inView(opened, 13)).toBe(true);
        const item = opened.getByText(last.management.at(-1)!.statement);
        await expect.poll(() => item.evaluate((li) => li.getBoundingClientRect().top < innerHeight)).toBe(true);
        await opened.evaluate(() => Object.assign(location, { hash: '#/a/route/of/the/host' }));
        expect(await opened.evaluate(() => location.hash)).toBe('#/a/route/of/the/host');
      }));

    test('can be found in the page, read out and reached by the keyboard', () =>
      live(page(`<button>first</button>${cards}<button>last</button>`), async (opened) => {
        await heading(opened).waitFor();
        const text = last.management.at(-1)!.statement;
        if (name === 'Chromium') {
          // A text fragment asks the browser's own find-in-page.
          await opened.goto('about:blank');
          await opened.goto(`${site.origin}/lives.html#:~:text=${encodeURIComponent(text)}`);
        } else await opened.evaluate((words) => Reflect.get(window, 'find').call(window, words), text);
        await expect.poll(() => inView(opened, 13)).toBe(true);
        await opened.evaluate(() => scrollTo(0, 0));
        expect(await opened.locator('body').ariaSnapshot()).toContain(text.slice(0, 40));
        await opened.getByRole('button', { name: 'first' }).focus();
        for (let stop = 0; stop < 2 * practices.length; stop++) await opened.keyboard.press('Tab');
        const focused = await opened.evaluate(() =>
          document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'),
        );
        expect(focused).toBe('Copy Practice 14');
        await expect.poll(() => inView(opened, 13)).toBe(true);
      }));

    if (name === 'Chromium')
      test('are all on paper', () =>
        live(page(cards), async (opened) => {
          await heading(opened).waitFor();
          const pdf = (await opened.pdf()).toString('latin1');
          expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(6);
          await opened.emulateMedia({ media: 'print' });
          const skipped = await opened
            .locator('icma-practice li')
            .evaluateAll((all) => all.filter((li) => !li.checkVisibility({ contentVisibilityAuto: true })).length);
          expect(skipped).toBe(0);
        }));
  });
});
