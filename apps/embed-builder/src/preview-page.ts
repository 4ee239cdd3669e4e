import type { Choices } from './choices.ts';
import type { Release } from './release.ts';
import { rulesFor, snippetFor } from './snippet.ts';

/** A whole page that holds the same snippet and rules and nothing else, with the files from where they can be had here. */
export function previewPage(choices: Choices, address: string, release: Release): string {
  const scheme = choices.theme === 'dark' ? 'dark' : choices.theme === 'light' ? 'light' : 'light dark';
  const snippet = snippetFor({ ...choices, host: 'own', address }, release);
  return `<!doctype html><html lang="${choices.language}"><meta charset="utf-8"><title>Preview</title><meta name="color-scheme" content="${scheme}"><style>body{margin:1rem;font:100%/1.5 system-ui,sans-serif}\n${rulesFor(choices)}</style>${snippet}`;
}
