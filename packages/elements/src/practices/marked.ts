import { html, type TemplateResult } from 'lit';
import type { Segments } from '../views/practices-view.js';

/** A text with what a search found in it marked. */
export function marked(segments: Segments): string | (string | TemplateResult)[] {
  if (segments.length === 1) return segments[0]!;
  return segments.map((text, index) => (index % 2 === 1 ? html`<mark part="mark">${text}</mark>` : text));
}
