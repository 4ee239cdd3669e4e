import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../views/wording.js';

/** A sentence of ours, ICMA's words in it marked as English; `lang` is Lit's `nothing` where all of it is. */
export function sentenceTemplate(sentence: Sentence, lang: unknown): TemplateResult {
  return html`${sentence.map(({ text, wording }) => (wording ? html`<span lang=${lang}>${text}</span>` : text))}`;
}
