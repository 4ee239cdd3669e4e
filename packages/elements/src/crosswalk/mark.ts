import { html, svg, type TemplateResult } from 'lit';
import type { MarkKind, MarkView } from '../views/crosswalk-view.js';

/** A mark as its shape, which differs for each kind, and its word. */
export function markTemplate({ kind, word }: MarkView): TemplateResult {
  return html`<svg class="shape" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${shapeOf(kind)}</svg> <span class="word">${word}</span>`;
}

/** Whole, half and empty circle; a diamond for what the texts themselves say. */
function shapeOf(kind: MarkKind): TemplateResult {
  if (kind === 'explicit') return svg`<path d="M0-7.5 7.5 0 0 7.5-7.5 0Z" fill="currentColor"></path>`;
  const ring = svg`<circle r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle>`;
  if (kind === 'low') return ring;
  if (kind === 'medium') return svg`${ring}<path d="M0-6.25A6.25 6.25 0 0 0 0 6.25Z" fill="currentColor"></path>`;
  return svg`<circle r="7" fill="currentColor"></circle>`;
}
