import { codeOfEthics, type FrameworkId, type ItemId, icmaPractices, practices, tenets } from '@icma-sdk/core';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
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
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
const decode = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test.each(everything)(
  '%s is valid HTML at the first and the last heading level, in both languages, without script or style',
  async (id) => {
    for (const headingLevel of [2, 6] as const) {
      for (const language of ['en', 'es-MX']) {
        const html = renderItemHtml(id, { headingLevel, language });
        const report = await validator.validateString(html);
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
        ({ id, letter, statement }) => `<li value="${letter.charCodeAt(0) - 64}" id="icma=${id}">${statement}</li>`,
      );
      expect(decode(html)).toContain(['<ol type="A">', ...items, '</ol>'].join('\n'));
    }
  }
});

test('the whole text of a short item reads like this', () => {
  expect(renderItemHtml('tenet-08', { headingLevel: 2 })).toMatchInlineSnapshot(`
    "<article id="icma=tenet-08" data-icma-item="tenet-08" data-icma-edition="2017-06" lang="en">
    <h2>Tenet 8: Professional development</h2>
    <p>Make it a duty continually to improve the member's professional ability and to develop the competence of associates in the use of management techniques.</p>
    <p>June 2017 wording. ICMA reworded this tenet in May 2025. <a href="https://icma.org/">Current wording at icma.org</a></p>
    <p><small>Wording: ICMA Code of Ethics, June 2017. The short title is not ICMA’s. Not affiliated with or endorsed by ICMA.</small></p>
    <p><a href="#icma=tenet-08">Link to Tenet 8</a></p>
    </article>"
  `);
  expect(renderItemHtml('practice-07-management-c', { language: 'es' })).toMatchInlineSnapshot(`
    "<article data-icma-item="practice-07-management-c" data-icma-edition="2017-11" lang="es">
    <h3>Práctica 7: <span lang="en">Strategic Planning</span></h3>
    <h4>Gestión</h4>
    <ol type="A" lang="en">
    <li value="3" id="icma=practice-07-management-c">Developing a vision and mission for the organization that are aspirational and reflect the organization’s social responsibility</li>
    </ol>
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
    expect(html).toContain('<h3 id="icma=practice-14">Practice 14: Communication and Information Sharing</h3>');
  });
});

describe('options', () => {
  test('choose what the element would choose', () => {
    const html = renderItemHtml('practice-07', { show: ['management'], dimensions: ['M.C'], notice: 'none' });
    expect(html.match(/<li/g)).toHaveLength(1);
    expect(html).toContain('<li value="3" ');
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

  test.each(['"><script>', 'es-"><script>', '__proto__', ''])(
    'with %j for a language fall back to English',
    (language) => {
      expect(renderItemHtml('tenet-01', { language })).toBe(renderItemHtml('tenet-01'));
    },
  );
});

test.each(['tenet-13', 'practice-7', '', '__proto__', '"><script>'])('an unknown id %j is refused by name', (id) => {
  expect(() => renderItemHtml(id as ItemId)).toThrow(UnknownItemHtmlError);
  expect(() => renderItemHtml(id as ItemId)).toThrow(`There is no item ${JSON.stringify(id)}.`);
});
