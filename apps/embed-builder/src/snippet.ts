import { type ItemHtmlOptions, renderItemHtml } from '@icma-sdk/elements/html';
import { folderAddress } from './address.ts';
import { type Choices, hasOwnLook, hasTheme } from './choices.ts';
import type { Release } from './release.ts';
import { type EmbedTag, embedTag } from './tags.ts';

/** The snippet for some choices: valid HTML with the text inside, everything that was typed escaped. */
export function snippetFor(choices: Choices, release: Release): string {
  switch (choices.kind) {
    case 'script':
      return scriptSnippet(choices, release);
    case 'iframe':
      return frameSnippet(choices, release);
    case 'html':
      return [...styleLink(choices, release), textOf(choices)].join('\n');
  }
}

/**
 * What belongs into the site's own style sheet: own colors, and the width of a frame. Empty where there is nothing. In the snippet
 * it would be a `style` attribute, which a strict content policy ignores.
 */
export function rulesFor(choices: Choices): string {
  if (choices.kind === 'iframe') return rule('iframe.icma', ['inline-size: 100%', 'border: 0']);
  const colors = hasOwnLook(choices) && choices.theme !== 'plain' ? Object.entries(choices.colors) : [];
  return rule(
    `icma-${choices.tag}`,
    colors.map(([name, value]) => `--icma-color-${name}: ${value}`),
  );
}

function rule(selector: string, declarations: readonly string[]): string {
  if (declarations.length === 0) return '';
  return [`${selector} {`, ...declarations.map((declaration) => `  ${declaration};`), '}'].join('\n');
}

function scriptSnippet(choices: Choices, release: Release): string {
  const tag = embedTag(choices.tag);
  const name = `icma-${tag.name}`;
  const { headingLevel, language, theme, layout, number } = choices;
  const start = attributes({
    ...itemOf(tag, number),
    layout: tag.layout && layout !== tag.layout && layout,
    'heading-level': tag.headings && headingLevel !== '3' && headingLevel,
    theme: hasTheme(choices) && theme !== 'auto' && theme,
    lang: language,
  });
  return [
    ...styleLink(choices, release),
    scriptTag(tag.file, choices, release),
    `<${name}${start}>`,
    textOf(choices),
    `</${name}>`,
  ].join('\n');
}

/** The file that grows the frame to what it shows comes along, as a frame cannot do that by itself. */
function frameSnippet(choices: Choices, release: Release): string {
  const tag = embedTag(choices.tag);
  const { headingLevel, language, theme, layout, number } = choices;
  const fragment = new URLSearchParams({
    ...(tag.items?.attribute === 'number'
      ? { icma: tag.text(number)! }
      : { icma: `icma-${tag.name}`, ...itemOf(tag, number) }),
    ...(tag.layout && layout !== tag.layout && { layout }),
    ...(tag.headings && headingLevel !== '3' && { 'heading-level': headingLevel }),
    ...(theme !== 'auto' && { theme }),
    ...(language !== 'en' && { lang: language }),
  });
  const start = attributes({
    src: `${addressOf('embed/index.html', choices, release)}#${fragment}`,
    title: titleOf(tag, number),
    height: tag.height,
    class: 'icma',
  });
  return [`<iframe${start}></iframe>`, scriptTag('embed/resize.js', choices, release)].join('\n');
}

/** The attributes that say which item: a number as printed, or an id; a question has a name too, without which a form leaves it out. */
function itemOf({ items }: EmbedTag, number: number): Record<string, string> {
  const chosen = items?.of[number - 1];
  if (!items || !chosen) return {};
  return items.attribute === 'number' ? { number: chosen.code } : { item: chosen.id, name: chosen.id };
}

/** What frames are called by listeners. */
function titleOf({ items, label }: EmbedTag, number: number): string {
  const item = items?.of[number - 1];
  return item ? `ICMA: ${item.code}. ${item.title}` : `ICMA: ${label}`;
}

/** Without script: the item's own text, or a sentence where there is nothing to read. */
function textOf({ tag, number, headingLevel, language, layout }: Choices): string {
  const { text, layout: ownLayout, items, needsScript } = embedTag(tag);
  const id = text(number);
  if (!id) return needsScript ? `<p>${needsScript[language]}</p>` : '';
  const options: ItemHtmlOptions = {
    headingLevel: Number(headingLevel) as 2 | 3 | 4 | 5 | 6,
    language,
    ...(items && ownLayout && { layout }),
  };
  return renderItemHtml(id, options);
}

const styleFile = 'cdn/icma-text.css';

/** The look of the text, or nothing where the page's own look is wanted. */
function styleLink(choices: Choices, release: Release): string[] {
  if (!choices.styled) return [];
  const start = attributes({
    rel: 'stylesheet',
    href: addressOf(styleFile, choices, release),
    integrity: release.integrity[styleFile],
    crossorigin: 'anonymous',
  });
  return [`<link${start}>`];
}

function scriptTag(file: string, choices: Choices, release: Release): string {
  const start = attributes({
    defer: true,
    src: addressOf(file, choices, release),
    integrity: release.integrity[file],
    crossorigin: 'anonymous',
  });
  return `<script${start}></script>`;
}

/**
 * Where a file of the release is asked for. A public network names the exact version; its files never change. It serves pages as
 * source text, so that a frame always asks one's own server.
 */
function addressOf(file: string, { kind, host, address }: Choices, { version }: Release): string {
  if (kind === 'iframe') return `${folderAddress(address)}${file}`;
  if (host === 'jsdelivr') return `https://cdn.jsdelivr.net/npm/@icma-sdk/elements@${version}/dist/${file}`;
  if (host === 'unpkg') return `https://unpkg.com/@icma-sdk/elements@${version}/dist/${file}`;
  return `${folderAddress(address)}${file}`;
}

function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
