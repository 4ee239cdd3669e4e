import { practices, tenets } from '@icma-sdk/core';
import { renderItemHtml } from '@icma-sdk/elements/html';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cachingChromiumLaunch } from '../../browsers.js';
import { browsers } from './browsers.js';
import { built, openSite, type Site } from './site.js';
import { leave, visit } from './visit.js';

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
    await expect.poll(() => messages).toEqual(expected.map((text) => expect.stringMatching(text)));
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await leave(page);
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
    const own = name === 'Chromium' ? await chromium.launch(cachingChromiumLaunch()) : browser;
    // The page itself tells what it has become: drivers lose sight of a page in the cache.
    site.put(
      '/cached.js',
      `addEventListener('pageshow', async ({ persisted }) => {
        if (!persisted) return;
        document.documentElement.lang = 'es';
        const heading = document.querySelector('icma-practice').shadowRoot.querySelector('h3');
        for (let looks = 0; !heading.textContent.includes('Práctica') && looks < 200; looks++)
          await new Promise((resolve) => setTimeout(resolve, 50));
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
      .poll(() => site.asked.find((url) => url.startsWith('/told')), { timeout: 60_000 })
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

  test('two versions on one page: the first shows everything, the second says once that it came late', () => {
    site.put('/newer.js', built('cdn/icma.min.js').replaceAll(/"0\.0\.0"|"\d+\.\d+\.\d+"/g, '"99.0.0"'));
    return live(
      page('<icma-practice number="7"></icma-practice>', `${script}<script defer src="/newer.js"></script>`),
      async (opened) => {
        await heading(opened).waitFor();
        const versions = await opened.evaluate(() => Reflect.get(customElements.get('icma-practice')!, 'version'));
        expect(versions).not.toBe('99.0.0');
      },
      [/Tags are already defined, by version \d\S+; version 99\.0\.0 leaves them\./],
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
    await live(url, async (opened) => heading(opened).waitFor(), [/leaves them/]);
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

  test('a link to an item, or to one of its dimensions, leads to it on arrival and later; a host’s own route is left alone', () => {
    const cards = practices.map(
      ({ id, code }) => `<icma-practice number="${code}">${renderItemHtml(id, { link: 'auto' })}</icma-practice>`,
    );
    const inView = (opened: Page, selector: string) =>
      expect
        .poll(() =>
          opened.locator(selector).evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top < innerHeight && bottom > 0;
          }),
        )
        .toBe(true);
    return live(page(`${cards.join('')}<icma-code-of-ethics></icma-code-of-ethics>`), async (opened) => {
      await opened.goto('about:blank');
      await opened.goto(`${site.origin}/lives.html#icma=practice-12`);
      await inView(opened, 'icma-practice[number="12"] h3');
      for (const [hash, selector] of [
        ['#icma=practice-14-management-l', 'icma-practice[number="14"] div:last-of-type > ol > li:last-child'],
        ['#icma=tenet-11', 'icma-code-of-ethics [id="tenet-11"]'],
        ['#icma=code-of-ethics', 'icma-code-of-ethics'],
      ]) {
        await opened.evaluate((to) => Object.assign(location, { hash: to }), hash);
        await inView(opened, selector!);
      }
      await opened.evaluate(() => Object.assign(location, { hash: '#/a/route/of/the/host' }));
      expect(await opened.evaluate(() => location.hash)).toBe('#/a/route/of/the/host');
      const button = opened.getByRole('link', { name: 'Link to Tenet 3', exact: true });
      await button.focus();
      expect(await button.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
        await opened.evaluate(() => location.href),
      );
    });
  });

  describe('cards of which only the first are laid out', () => {
    const cards = [
      ...practices.map(({ code }) => `<icma-practice number="${code}"></icma-practice>`),
      ...tenets.map(({ code }) => `<icma-tenet number="${code}"></icma-tenet>`),
    ].join('');
    const last = tenets[11]!;
    const lastInView = (opened: Page) =>
      expect
        .poll(() =>
          opened
            .locator('icma-tenet')
            .last()
            .evaluate((element) => {
              const { top, bottom } = element.getBoundingClientRect();
              return top < innerHeight && bottom > 0;
            }),
        )
        .toBe(true);

    test('can be found in the page, read out and reached by the keyboard', () =>
      live(page(`<button>first</button>${cards}<button>last</button>`), async (opened) => {
        await heading(opened).waitFor();
        const text = last.statement;
        if (name === 'Chromium') {
          // A text fragment asks the browser's own find-in-page.
          await opened.goto('about:blank');
          await opened.goto(`${site.origin}/lives.html#:~:text=${encodeURIComponent(text)}`);
        } else await opened.evaluate((words) => Reflect.get(window, 'find').call(window, words), text);
        await lastInView(opened);
        await opened.evaluate(() => scrollTo(0, 0));
        expect(await opened.locator('body').ariaSnapshot()).toContain(text.slice(0, 40));
        await opened.getByRole('button', { name: 'last' }).focus();
        await opened.evaluate(() => scrollTo(0, 0));
        await opened.keyboard.press('Shift+Tab');
        const focused = () => opened.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
        await expect.poll(focused).toBe('Current wording at icma.org');
        await expect
          .poll(() =>
            opened.evaluate(() => {
              const { top, bottom } = document.activeElement!.shadowRoot!.activeElement!.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }),
          )
          .toBe(true);
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
