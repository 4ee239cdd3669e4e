/** The page for an iframe as text: everything ICMA's two documents say, under ids that a fragment can name. */
import { codeOfEthics, type ItemId, icmaPractices } from '@icma-sdk/core';
import { renderItemHtml } from '../dist/html/index.js';

/** Integrity hashes of the files that the page asks for. */
export interface EmbedHashes {
  readonly elements: string;
  readonly script: string;
  readonly style: string;
  readonly text: string;
}

/** HTML that asks for four files beside it and nothing else, and forbids everything else itself. */
export function embedPage({ elements, script, style, text }: EmbedHashes): string {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types icma-sdk";
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>ICMA Code of Ethics and Practices</title>
<link rel="stylesheet" href="../cdn/icma-text.css" integrity="${text}">
<link rel="stylesheet" href="embed.css" integrity="${style}">
<script defer src="../cdn/icma.min.js" integrity="${elements}"></script>
<script defer src="embed.js" integrity="${script}"></script>
<main>
${section(codeOfEthics.id, codeOfEthics.title, [codeOfEthics.preamble, ...codeOfEthics.tenets, codeOfEthics.adoption])}
${section(icmaPractices.id, icmaPractices.title, [...icmaPractices.introduction, ...icmaPractices.practices, icmaPractices.narrative])}
</main>
`;
}

function section(id: string, title: string, items: readonly { readonly id: ItemId }[]): string {
  return [
    `<section id="icma=${id}">`,
    `<h2>${title}</h2>`,
    ...items.map((item) => renderItemHtml(item.id, { headingLevel: 3, link: 'auto' })),
    '</section>',
  ].join('\n');
}
