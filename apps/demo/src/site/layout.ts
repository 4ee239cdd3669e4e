import { contents } from './contents.js';
import { type Assets, assetLinks } from './document.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { type Html, html } from './html.js';
import type { Page } from './page.js';
import { sections } from './sections.js';

/** A whole page as the text of an HTML file. */
export function layout(page: Page, assets: Assets): string {
  const title = page.file === 'index.html' ? page.title : `${page.title} · City of Alder Falls`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.summary}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#12303d">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0d1f28">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
${assetLinks(assets)}</head>
<body>${header(page)}
<main id="main" tabindex="-1">${page.layout === 'wide' ? page.body() : reading(page)}
</main>${footer()}
</body>
</html>
`.toString();
}

function reading(page: Page): Html {
  const section = sections.find(({ id }) => id === page.section);
  return html`
<div class="frame page-head">
  <nav class="breadcrumb" aria-label="Breadcrumb"><ol>
    <li><a href="index.html">Home</a></li>
    ${section && section.file !== page.file && html`<li><a href="${section.file}">${section.text}</a></li>`}
    <li aria-current="page">${page.title}</li>
  </ol></nav>
  <h1>${page.title}</h1>
  <p class="lead">${page.summary}</p>
</div>
<div class="frame ${page.contents ? 'with-contents' : 'text-only'}">
  ${page.contents && contents(page.contents)}
  <div class="text">${page.body()}</div>
</div>`;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="8" fill="#12303d"/><path fill="#f2efe6" d="M24 5c8 3 12 8.400 12 14.500 0 6.400-4.700 11-10.700 12V16h-2.600v15.500C16.700 30.500 12 25.900 12 19.500 12 13.400 16 8 24 5z"/><path fill="none" stroke="#7cc0ec" stroke-width="2.500" stroke-linecap="round" d="M11 38c4.300-2.800 8.700-2.800 13 0s8.700 2.800 13 0"/></svg>';
