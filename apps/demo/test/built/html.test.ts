import { embedTags } from '@icma-sdk/embed-builder/tags';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './built-site.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  elements: [
    'html5',
    Object.fromEntries(embedTags.map(({ name }) => [`icma-${name}`, { flow: true, phrasing: false }])),
  ],
  rules: {
    // `icma=practice-07` is what a fragment names; HTML takes it.
    'valid-id': ['error', { relaxed: true }],
    // A snippet has no other place for a frame's width.
    'no-inline-style': 'off',
    // Matters of taste, which a formatter of built pages would settle.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // The stylesheet keeps a telephone number on one line; the hyphen stays one that can be copied and searched.
    'tel-non-breaking': 'off',
  },
});

test.each(builtPages.map(({ file, text }) => ({ file, text })))('$file is valid HTML', async ({ text }) => {
  const report = await validator.validateString(text);
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
});

test.each(builtPages)(
  '$file has one h1, and no heading is more than one level below the one before',
  ({ document }) => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  },
);
