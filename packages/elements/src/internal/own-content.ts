import { html, type LitElement, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../views/frame.js';
import type { IcmaElement } from './icma-element.js';

/**
 * Whether the content of a tag begins with a heading of this level and says these `lines`, perhaps with a link to itself at
 * the end, and nothing else. On a server there is none, and what a server drew is already seen: the content would come as a change.
 */
export function says(element: IcmaElement, level: HeadingLevel, lines: readonly (string | undefined)[]): boolean {
  if (element.served || !element.querySelector?.(`article>h${level}:first-child`)) return false;
  const own = letters(element.textContent);
  const text = lines.join('');
  return own === letters(text) || own === letters(text + element.querySelector('p:last-child > a')?.textContent);
}

/** The content of a tag in the place of a view of its own; whatever else comes to stand there is looked at again. */
export function ownContent(element: LitElement): TemplateResult {
  return html`<slot @slotchange=${() => element.requestUpdate()}></slot>`;
}

/** A text without white space, which is none of the reader's business. */
function letters(text: string): string {
  return text.replace(/\s/g, '');
}
