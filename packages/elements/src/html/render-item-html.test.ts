import { codeOfEthics, type FrameworkId, type ItemId, icmaPractices, practices, tenets } from '@icma-sdk/core';
import { OptionError } from '@icma-sdk/query';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { ItemHtmlOptions } from './html-context.js';
import { renderItemHtml } from './render-item-html.js';
import { UnknownItemHtmlError } from './unknown-item-html-error.js';

const everything: (ItemId | FrameworkId)[] = [
  'code-of-ethics',
  'code-of-ethics-preamble',
  'code-of-ethics-adoption',
  'icma-practices',
  'icma-practices-introduction-1',
  'narrative',
  'group-purposes',
  'practice-07-management-c',
  ...tenets.map((tenet) => tenet.id),
  ...practices.map((practice) => practice.id),
];
/** What HTML allows, and without links also what html-validate recommends beyond: there an id may hold no `=`. */
const validators = {
  none: new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'] }),
  auto: new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
};
const decode = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test.each(everything)(
  '%s is valid HTML at the first and the last heading level, in both languages, with links and without',
  async (id) => {
    for (const headingLevel of [2, 6] as const) {
      for (const [language, link] of [
        ['en', 'none'],
        ['es-MX', 'auto'],
      ] as const) {
        const html = renderItemHtml(id, { headingLevel, language, link });
        const report = await validators[link].validateString(html);
        expect(
          report.results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        ).toEqual([]);
        expect(html).not.toMatch(/<script|style=|\son\w+=/);
      }
    }
  },
);

test('a practice carries its title, definition and every statement under its printed letter', () => {
  for (const practice of practices) {
    const html = renderItemHtml(practice.id);
    expect(html).toContain(`<h3>Practice ${practice.code}: ${practice.title}</h3>`);
    expect(decode(html)).toContain(`<p>${practice.statement}</p>`);
    for (const kind of ['leadership', 'management'] as const) {
      const items = practice[kind].map(
        ({ letter, statement }) => `<li value="${letter.charCodeAt(0) - 64}">${statement}</li>`,
      );
      expect(decode(html)).toContain(['<ol type="A">', ...items, '</ol>'].join('\n'));
    }
  }
});

test('the whole text of a short item reads like this', () => {
  expect(renderItemHtml('tenet-08', { headingLevel: 2 })).toMatchInlineSnapshot(`
    "<article data-icma-item="tenet-08" data-icma-edition="2017-06" lang="en">
    <h2>Tenet 8: Professional development</h2>
    <p>Make it a duty continually to improve the member's professional ability and to develop the competence of associates in the use of management techniques.</p>
    <p>June 2017 wording. ICMA reworded this tenet in May 2025. <a href="https://icma.org/">Current wording at icma.org</a></p>
    <p><small>Wording: ICMA Code of Ethics, June 2017. Not affiliated with or endorsed by ICMA. The short title is not ICMA’s.</small></p>
    </article>"
  `);
  expect(renderItemHtml('practice-07-management-c', { language: 'es', link: 'auto' })).toMatchInlineSnapshot(`
    "<article data-icma-item="practice-07-management-c" data-icma-edition="2017-11" lang="es">
    <h3>Práctica 7: <span lang="en">Strategic Planning</span></h3>
    <div>
    <h4>Gestión</h4>
    <ol type="A" lang="en">
    <li value="3" id="icma=practice-07-management-c">Developing a vision and mission for the organization that are aspirational and reflect the organization’s social responsibility</li>
    </ol>
    </div>
    <p><small>Texto original en inglés: ICMA Practices for Effective Local Government Leadership, noviembre de 2017. Sin afiliación con ICMA ni respaldo de ICMA.</small></p>
    <p><a href="#icma=practice-07-management-c">Enlace a 7.M.C</a></p>
    </article>"
  `);
});

describe('a document', () => {
  test('holds the whole Code in printed order, with one notice', () => {
    const html = decode(renderItemHtml('code-of-ethics'));
    const statements = [codeOfEthics.preamble, ...tenets, codeOfEthics.adoption].map((item) =>
      html.indexOf(item.statement),
    );
    expect(statements).toEqual(statements.toSorted((a, b) => a - b));
    expect(Math.min(...statements)).toBeGreaterThan(0);
    expect(html.match(/<small>/g)).toHaveLength(1);
  });

  test('holds all Practices in printed order, with introduction and narrative', () => {
    const html = decode(renderItemHtml('icma-practices', { headingLevel: 2 }));
    const { introduction, narrative } = icmaPractices;
    const texts = [...introduction, ...practices, narrative, ...narrative.groups].map((item) =>
      html.indexOf(item.statement),
    );
    expect(texts).toEqual(texts.toSorted((a, b) => a - b));
    expect(html).toContain('<ol start="6">\n<li>Strategic Leadership</li>');
    expect(html).toContain('<h3>Practice 14: Communication and Information Sharing</h3>');
  });
});

describe('options', () => {
  test('choose what the element would choose', () => {
    const html = renderItemHtml('practice-07', { show: ['management'], dimensions: ['M.C'], notice: 'none' });
    expect(html.match(/<li/g)).toHaveLength(1);
    expect(html).toContain('<li value="3">');
    expect(html).not.toContain('Leadership');
    expect(html).not.toContain('<small>');
    expect(renderItemHtml('practice-07', { layout: 'row' })).not.toContain('<ol');
  });

  test('put our words into Spanish and mark ICMA’s as English', () => {
    const html = renderItemHtml('practice-07', { language: 'es-MX' });
    expect(html).toContain('lang="es-MX"');
    expect(html).toContain('<h3>Práctica 7: <span lang="en">Strategic Planning</span></h3>');
    expect(html).toContain('<h4>Gestión</h4>\n<ol type="A" lang="en">');
  });

  test('link an item to itself, its parts to themselves, and everything once', () => {
    const html = renderItemHtml('icma-practices', { link: 'auto' });
    for (const { id } of practices.flatMap(({ leadership, management, ...practice }) => [
      practice,
      ...leadership,
      ...management,
    ]))
      expect(html.split(` id="icma=${id}"`), id).toHaveLength(2);
    expect(renderItemHtml('tenet-08', { link: 'auto' })).toMatch(
      /^<article id="icma=tenet-08" .*<p><a href="#icma=tenet-08">Link to Tenet 8<\/a><\/p>\n<\/article>$/s,
    );
    for (const document of [codeOfEthics, icmaPractices])
      for (const { id } of [document, ...(document === codeOfEthics ? tenets : practices)])
        expect(renderItemHtml(document.id, { link: 'auto' }).split(` href="#icma=${id}"`), id).toHaveLength(2);
    expect(renderItemHtml('tenet-08', { link: 'auto', layout: 'row' })).not.toContain('<a href="#');
  });

  test.each(['"><script>', 'es-"><script>', '__proto__', ''])(
    'with %j for a language fall back to English',
    (language) => {
      expect(renderItemHtml('tenet-01', { language })).toBe(renderItemHtml('tenet-01'));
    },
  );
});

describe('an option is', () => {
  const hostile = '2><script>alert(1)</script>';

  test.each<[string, unknown, string]>([
    ['headingLevel', hostile, `Option "headingLevel" cannot be "${hostile}"; it can be 2, 3, 4, 5 or 6.`],
    ...[1, 7, 9, 2.5, Number.NaN, '', '2e0', null, [2], {}, true].map((value): [string, unknown, string] => [
      'headingLevel',
      value,
      'it can be 2, 3, 4, 5 or 6.',
    ]),
    ['show', null, 'Option "show" cannot be null; it can be a list.'],
    ['show', 'definition', 'Option "show" cannot be "definition"; it can be a list.'],
    ['show', ['title'], 'Option "show" cannot be "title"; it can be definition, leadership, management or tenets.'],
    ['dimensions', null, 'Option "dimensions" cannot be null; it can be a list.'],
    ['dimensions', ['7.L.A'], 'Option "dimensions" cannot be "7.L.A"; it can be one of'],
    ['layout', 'wide', 'Option "layout" cannot be "wide"; it can be card, row or full.'],
    ['notice', false, 'Option "notice" cannot be false; it can be auto or none.'],
    ['link', hostile, `Option "link" cannot be "${hostile}"; it can be auto or none.`],
    ['language', null, 'Option "language" cannot be null; it can be a language tag such as "es-MX".'],
    ['level', 2, 'No option "level"; there is headingLevel, show, dimensions, layout, notice, link or language.'],
    ['__proto__x', 2, 'No option "__proto__x"'],
  ])('refused by name: %s of %j', (name, value, message) => {
    for (const id of ['practice-07', 'tenet-03', 'icma-practices'] as const) {
      const render = () => renderItemHtml(id, { [name]: value } as ItemHtmlOptions);
      expect(render).toThrow(OptionError);
      expect(render).toThrow(message);
    }
  });

  test.each([null, 'headingLevel', [2], 2])('refused where the options are %j', (options) => {
    expect(() => renderItemHtml('tenet-03', options as ItemHtmlOptions)).toThrow('Option "options" cannot be');
  });

  test('a heading level also as text, as in the attribute, and undefined is no option', () => {
    for (const id of ['practice-07', 'code-of-ethics', 'narrative'] as const)
      expect(renderItemHtml(id, { headingLevel: '2' })).toBe(renderItemHtml(id, { headingLevel: 2 }));
    expect(renderItemHtml('practice-07', { headingLevel: '2' })).toContain('<h3>Leadership</h3>');
    expect(renderItemHtml('tenet-03', { headingLevel: undefined, show: undefined } as object)).toBe(
      renderItemHtml('tenet-03'),
    );
  });
});

test.each(['tenet-13', 'practice-7', '', '__proto__', '"><script>'])('an unknown id %j is refused by name', (id) => {
  expect(() => renderItemHtml(id as ItemId)).toThrow(UnknownItemHtmlError);
  expect(() => renderItemHtml(id as ItemId)).toThrow(`There is no item ${JSON.stringify(id)}.`);
});
