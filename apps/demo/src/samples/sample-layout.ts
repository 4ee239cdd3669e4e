import { firstChoices } from '@icma-sdk/embed-builder/choices';
import { release } from '@icma-sdk/embed-builder/release';
import { snippetFor } from '@icma-sdk/embed-builder/snippet';
import { type Assets, assetLinks } from '../site/document.js';
import { type Html, html, trusted } from '../site/html.js';
import type { Sample } from './sample.js';

/** A sample page as the text of an HTML file: a page of its own, the snippet as the builder makes it, and nothing else of ours. */
export function sampleLayout(sample: Sample, assets: Assets): string {
  const { title, place, before, says, policy } = sample;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${
  policy &&
  html`<meta http-equiv="Content-Security-Policy" content="${policy}">
`
}<title>${title} · ${place}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${assetLinks(assets)}</head>
<body>
<header><p>${place}</p></header>
<main>
<h1>${title}</h1>
${before.map(
  (text) => html`<p>${text}</p>
`,
)}${snippetOf(sample)}
</main>
<footer>
  <p>${says}${policy && html` The policy: <code>${policy}</code>`}</p>
  <p>${place} is invented: a sample page of the icma-sdk project, which is not affiliated with, sponsored by or endorsed by ICMA. <a href="embed.html">Make a snippet</a> · <a href="index.html">Alder Falls</a> · <a href="accessibility.html">Accessibility statement</a> · <a href="./storybook/">Storybook</a></p>
</footer>
</body>
</html>
`.toString();
}

/** The files lie beside the pages, so that the site works from any folder of any host. */
function snippetOf({ choices }: Sample): Html {
  const address = `icma/${release.version}/`;
  return trusted(snippetFor({ ...firstChoices(release.version), ...choices, address }, release));
}
