import { tenets } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { describe, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { axeViolations } from '../internal/fixtures/axe.js';
import { mount, oddTexts, part, textOf, warnings } from '../internal/fixtures/page.js';
import './tenet.define.js';

test.each(tenets)('tenet $code shows its statement as ICMA worded it, under our short title', async (tenet) => {
  const element = await mount(`<icma-tenet number="${tenet.code}"></icma-tenet>`);
  await expect
    .element(page.getByRole('heading', { level: 3, name: `Tenet ${tenet.code}: ${tenet.title}`, exact: true }))
    .toBeVisible();
  expect(textOf(part(element, 'statement'))).toBe(tenet.statement);
  expect(warnings).toEqual([]);
});

describe('the revision line', () => {
  test('stands on every tenet that a revision names, and on no other', async () => {
    const touched = new Set<string>(revisions.flatMap((revision) => revision.items));
    for (const { id, code } of tenets) {
      const element = await mount(`<icma-tenet number="${code}"></icma-tenet>`);
      expect(part(element, 'revision') !== undefined, id).toBe(touched.has(id));
    }
  });

  test('says in which months ICMA reworded the tenet, and links to the current wording', async () => {
    const element = await mount('<icma-tenet number="1"></icma-tenet>');
    expect(textOf(part(element, 'revision'))).toBe(
      'June 2017 wording. ICMA reworded this tenet in October 2019 and April 2023. Current wording at icma.org',
    );
    await expect
      .element(page.getByRole('link', { name: 'Current wording at icma.org' }))
      .toHaveAttribute('href', 'https://icma.org/');
  });

  test('says that an outcome is not verified where it is not', async () => {
    const element = await mount('<icma-tenet number="5"></icma-tenet>');
    expect(textOf(part(element, 'revision'))).toContain('the outcome is not verified here');
  });

  test('stays where the page carries the notice itself', async () => {
    const element = await mount('<icma-tenet number="1" notice="none"></icma-tenet>');
    expect(part(element, 'revision')).toBeDefined();
    expect(part(element, 'foot')).toBeUndefined();
  });

  test('is reached by the Tab key, with a focus ring', async () => {
    const element = await mount('<icma-tenet number="1"></icma-tenet>');
    window.focus();
    await commands.press('Tab');
    const link = element.shadowRoot!.activeElement!;
    expect(textOf(link)).toBe('Current wording at icma.org');
    expect(getComputedStyle(link).outlineStyle).toBe('solid');
  });
});

test('the foot names the edition, whose the short title is, and that this is not ICMA', async () => {
  const element = await mount('<icma-tenet number="3"></icma-tenet>');
  expect(textOf(part(element, 'foot'))).toBe(
    'Wording: ICMA Code of Ethics, June 2017. Not affiliated with or endorsed by ICMA. The short title is not ICMA’s.',
  );
});

test.each([2, 3, 4, 5, 6])('the heading takes level %i', async (level) => {
  await mount(`<icma-tenet number="3" heading-level="${level}"></icma-tenet>`);
  await expect.element(page.getByRole('heading', { level, name: 'Tenet 3: Integrity' })).toBeVisible();
});

test('an unknown number keeps the tag’s own content and says so once', async () => {
  const element = await mount('<icma-tenet number="13"><p>Tenet thirteen</p></icma-tenet>');
  expect(element.querySelector('p')!.checkVisibility()).toBe(true);
  expect(warnings).toEqual(['[icma-sdk] <icma-tenet number> ignores "13": it takes 1 to 12.']);
});

test.each(['layout', 'heading-level', 'notice', 'theme'])(
  'odd texts in %s never break the tenet',
  async (attribute) => {
    for (const text of oddTexts) {
      const element = await mount('<icma-tenet number="3"></icma-tenet>');
      element.setAttribute(attribute, text);
      await element.updateComplete;
      expect(textOf(part(element, 'statement'))).toBe(tenets[2]!.statement);
      expect(element.shadowRoot!.querySelector('script, img, [style], [onerror]')).toBeNull();
    }
    expect('broken' in globalThis).toBe(false);
  },
);

test('axe finds nothing in any layout, scheme, direction or language', async () => {
  await mount(
    ['card', 'row', 'full']
      .flatMap((layout) =>
        ['light', 'dark', 'plain'].map(
          (theme) => `<icma-tenet number="1" layout="${layout}" theme="${theme}"></icma-tenet>`,
        ),
      )
      .concat(
        '<div dir="rtl"><icma-tenet number="4"></icma-tenet></div>',
        '<div lang="es"><icma-tenet number="5"></icma-tenet></div>',
      )
      .join(''),
  );
  expect(await axeViolations()).toEqual([]);
});
