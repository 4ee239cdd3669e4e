import manifest from '@icma-sdk/elements/custom-elements.json' with { type: 'json' };
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entries, openBook, settled } from './open-book.js';

let book: Awaited<ReturnType<typeof openBook>>;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.close());

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

const elements = manifest.modules
  .flatMap((module) => module.declarations as { tagName?: string; attributes?: Attribute[] }[])
  .filter(({ tagName }) => tagName)
  .map(({ tagName = '', attributes = [] }) => ({ tag: tagName, attributes, story: firstStoryOf(tagName) }));

/** `icma-practice-map` has its stories under `practice-map--…`. */
function firstStoryOf(tag: string): string | undefined {
  return entries.find(({ id, type }) => type === 'story' && id.startsWith(`${tag.replace('icma-', '')}--`))?.id;
}

const open = async (id: string, globals = '') => {
  const visit = await book.visit(`iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  await settled(visit.page);
  return visit;
};

describe.each(elements)('$tag', ({ tag, attributes, story }) => {
  test('has a story, and in it a control for each attribute that sets it', async () => {
    // Axe is for the stories; here it would hold up each change while it reads a table of 168 cells.
    const { page, close } = await open(story!, 'a11y.manual:!true');
    for (const { name, type } of attributes) {
      const value = another(type?.text ?? '');
      await setArgument(page, story!, name, value);
      const shown = page.locator(tag).first();
      await expect
        .poll(() => shown.evaluate((element, attribute) => element.getAttribute(attribute), name), { message: name })
        .toBe(value === true ? '' : value);
    }
    await close();
  });
});

test('what a person sets in the panel below a story is what the story shows', async () => {
  const { page, faults, close } = await book.visit('index.html?path=/story/practice--card');
  const shown = page.frameLocator('#storybook-preview-iframe').locator('icma-practice').first();
  const panel = page.locator('#storybook-panel-root');
  await panel.getByLabel('row', { exact: true }).check({ force: true });
  await expect.poll(() => shown.getAttribute('layout')).toBe('row');
  await panel.locator('select').first().selectOption('12');
  await expect.poll(() => shown.getAttribute('number')).toBe('12');
  // What is listed without a control asks nobody to make one.
  await expect.poll(() => panel.getByText('::part(heading)').count()).toBe(1);
  expect(await panel.getByText('Setup controls').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

/** A value that is no default: the last of a union, true, or a text. */
function another(type: string): string | true {
  if (type === 'boolean') return true;
  return (
    type
      .split(' | ')
      .map((choice) => /^'(.+)'$/.exec(choice)?.[1])
      .findLast((choice) => choice !== undefined) ?? '2'
  );
}

/** Where the parts of Storybook in one window talk to each other. */
interface Book {
  readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, change: object): void };
}

/** What a control does when a person changes it. */
async function setArgument(page: Page, storyId: string, name: string, value: string | true): Promise<void> {
  await page.evaluate(
    (change) => (globalThis as unknown as Book).__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', change),
    {
      storyId,
      updatedArgs: { [name]: value },
    },
  );
}

describe('the toolbar', () => {
  const story = 'practice--card';
  const computed = (page: Page, property: string) =>
    page
      .locator('icma-practice')
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  test('sets the theme: light, dark to the edges of the window, or a site’s own colours', async () => {
    for (const [scheme, colour] of [
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(18, 18, 18)'],
    ]) {
      const { page, close } = await open(story, `scheme:${scheme}`);
      const corners = await page.evaluate(() =>
        [
          [1, 1],
          [innerWidth - 2, innerHeight - 2],
        ].map(([x, y]) => getComputedStyle(document.elementFromPoint(x!, y!)!).backgroundColor),
      );
      expect(corners).toEqual([colour, colour]);
      await close();
    }
    const { page, close } = await open(story, 'scheme:site');
    expect(await computed(page, '--icma-radius')).toBe('0');
    await close();
  });

  test('sets language and direction', async () => {
    const { page, close } = await open(story, 'language:es;direction:rtl');
    await page.getByText('Liderazgo').first().waitFor();
    expect(await computed(page, 'direction')).toBe('rtl');
    await close();
  });

  test('lets the rules for forced colours hold, and puts system colours in the place of ours', async () => {
    const fill = (page: Page) =>
      page
        .locator('icma-practice-map .segment')
        .first()
        .evaluate((segment) => getComputedStyle(segment).fill);
    const as = await open('practice-map--wheel');
    const before = await fill(as.page);
    await as.close();
    const { page, close } = await open('practice-map--wheel', 'contrast:forced');
    expect(await fill(page)).not.toBe(before);
    expect(await fill(page)).toBe('rgb(18, 18, 18)');
    await close();
  });
});
