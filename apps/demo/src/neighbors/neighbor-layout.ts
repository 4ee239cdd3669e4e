import { release } from '@icma-sdk/embed-builder/release';
import { type Assets, assetLinks } from '../site/document.js';
import { html } from '../site/html.js';
import type { Neighbor } from './neighbor.js';

/** The style sheet for the text in the tags, as it is released: a reset would take the printed letters away. */
const textStyles = 'cdn/icma-text.css';

/** A neighbor's page as the text of an HTML file. It says at its end what is invented and whose stylesheet it shows. */
export function neighborLayout(neighbor: Neighbor, assets: Assets): string {
  const { title, place, stylesheet } = neighbor;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} · ${place}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${assetLinks(assets)}<link rel="stylesheet" href="icma/${release.version}/${textStyles}" integrity="${release.integrity[textStyles]}">
</head>
<body>
${neighbor.body()}
<footer class="container py-4 colophon">
  <p>${place} is invented: a sample page of the icma-sdk project, on ${stylesheet.name}. The project is not affiliated with, sponsored by or endorsed by ICMA. <a href="neighbors.html">Back to Alder Falls</a> · <a href="accessibility.html">Accessibility statement</a> · <a href="./storybook/">Storybook</a></p>
</footer>
</body>
</html>
`.toString();
}
