import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { folderAddress } from './address.ts';
import { type Choices, firstChoices, hosts, kinds, languages, layouts, levels, readChoices } from './choices.ts';
import { type Release, release } from './release.ts';
import { rulesFor, snippetFor } from './snippet.ts';
import { embedTags, type TagName } from './tags.ts';

const first = firstChoices(release.version);
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  elements: [
    'html5',
    Object.fromEntries(embedTags.map(({ name }) => [`icma-${name}`, { flow: true, phrasing: false }])),
  ],
  rules: {
    'no-trailing-whitespace': 'off',
    // `icma=practice-07` is what a fragment names; HTML takes it.
    'valid-id': ['error', { relaxed: true }],
    'no-inline-style': 'error',
    // The snippet may name a public network on purpose.
    'require-sri': ['error', { target: 'all' }],
  },
});

async function faults(snippet: string): Promise<string[]> {
  const report = await validator.validateString(snippet);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe.each(kinds)('a snippet of kind %s', (kind) => {
  test.each(embedTags.filter((tag) => tag.kinds.includes(kind)))(
    'is valid HTML for $name in both languages, all layouts and levels',
    async (tag) => {
      for (const language of languages)
        for (const layout of tag.layout ? layouts : layouts.slice(0, 1))
          for (const headingLevel of levels) {
            const choices: Choices = { ...first, kind, tag: tag.name, number: 3, language, layout, headingLevel };
            expect(await faults(snippetFor(choices, release)), JSON.stringify(choices)).toEqual([]);
          }
    },
  );
});

test('names the exact version and the hash of the file, wherever it comes from', () => {
  for (const host of hosts) {
    const { document } = parseHTML(snippetFor({ ...first, host }, { ...release, version: '1.2.3' }));
    const script = document.querySelector('script')!;
    expect(script.getAttribute('src')).toContain('cdn/icma-cards.min.js');
    if (host !== 'own') expect(script.getAttribute('src')).toContain('@1.2.3/');
    expect(script.getAttribute('integrity')).toBe(release.integrity['cdn/icma-cards.min.js']);
    expect(script.getAttribute('crossorigin')).toBe('anonymous');
  }
});

test('asks one’s own server for a frame, whatever was chosen before: a public network serves its page as source text', () => {
  for (const host of hosts) {
    const { document } = parseHTML(snippetFor({ ...first, kind: 'iframe', host, address: '/icma/' }, release));
    expect(document.querySelector('iframe')!.getAttribute('src')).toBe(
      '/icma/embed/index.html#icma=practice-07&heading-level=2',
    );
    expect(document.querySelector('script')!.getAttribute('src')).toBe('/icma/embed/resize.js');
  }
});

test('has the text inside the tag, and as the whole of plain HTML', () => {
  const inside = parseHTML(snippetFor(first, release)).document.querySelector('icma-practice')!;
  const plain = parseHTML(snippetFor({ ...first, kind: 'html' }, release)).document.querySelector('article')!;
  expect(inside.querySelector('h2')!.textContent).toContain('Strategic Planning');
  expect(inside.innerHTML.trim()).toBe(plain.outerHTML);
});

const hostile = [
  '"><script>alert(1)</script>',
  "' onload='x",
  '&amp;"',
  'javascript:alert(1)//"',
  '\u202e</script>',
  '<!--',
];

test.each(hostile)('escapes the address %s', async (address) => {
  const known: Release = {
    version: '1.2.3',
    integrity: { 'cdn/icma-cards.min.js': 'sha384-x', 'embed/resize.js': 'sha384-x' },
  };
  for (const kind of ['script', 'iframe'] as const) {
    const { document } = parseHTML(`<body>${snippetFor({ ...first, kind, address }, known)}</body>`);
    const asked = [...document.querySelectorAll('script, iframe')];
    expect(asked).toHaveLength(kind === 'script' ? 1 : 2);
    for (const element of asked) {
      expect(element.getAttribute('src')!.startsWith(folderAddress(address))).toBe(true);
      expect(element.getAttribute('onload')).toBeNull();
      expect(element.textContent).toBe('');
    }
  }
});

test('writes own colors and the width of a frame as rules for the style sheet, and no style into the snippet', () => {
  const choices: Choices = { ...first, colors: { text: '#111111', primary: '#003366' } };
  expect(rulesFor(choices)).toBe('icma-practice {\n  --icma-color-text: #111111;\n  --icma-color-primary: #003366;\n}');
  expect(rulesFor({ ...choices, kind: 'iframe' })).toBe('iframe.icma {\n  inline-size: 100%;\n  border: 0;\n}');
  for (const silent of [
    first,
    { ...choices, kind: 'html' },
    { ...choices, styled: false },
    { ...choices, theme: 'plain' },
  ] as const)
    expect(rulesFor(silent)).toBe('');
  for (const kind of kinds) expect(snippetFor({ ...choices, kind }, release)).not.toContain('style=');
});

test('says in a tag without text what is true of it, and offers no snippet that shows nothing', () => {
  const said = (tag: TagName) =>
    parseHTML(snippetFor({ ...first, tag }, release))
      .document.querySelector(`icma-${tag}`)!
      .textContent!.trim();
  expect(said('level-input')).toBe(
    'This question needs JavaScript. Its answer is sent with the form in which it stands.',
  );
  expect(said('self-assessment')).toContain('sends nothing');
  expect(said('results')).toContain('from a file of answers that you open');
  for (const { name, kinds, text, why, needsScript } of embedTags) {
    expect([kinds.includes('html'), !why, !needsScript], name).toEqual([!!text(1), !!text(1), !!text(1)]);
    const form = new FormData();
    form.set('tag', name);
    form.set('kind', 'html');
    expect(readChoices(form, first).kind, name).toBe(text(1) ? 'html' : 'script');
  }
});

test('takes from a form only what can be chosen', () => {
  const form = new FormData();
  for (const [name, value] of Object.entries({
    tag: 'script',
    kind: 'x',
    layout: '"><b>',
    number: '99',
    'heading-level': '1',
    'own-text': 'on',
    text: 'red;}</style>',
    address: '  ',
    styled: 'on',
  }))
    form.set(name, value);
  expect(readChoices(form, first)).toEqual(first);
});
