import { html, isServer, render } from 'lit';
import { version } from './version.js';
import { warn } from './warn.js';

/**
 * Whether `tag` is to be registered on this page; one warning says why not. The first to register wins: a second copy of this
 * package leaves the tag, since `customElements.define` would throw and stop the page's script. And where a policy of the page
 * forbids templates, an element could show nothing: unregistered, the tag shows its own content.
 */
export function mayDefine(tag: string): boolean {
  const present = customElements.get(tag) as { version?: unknown } | undefined;
  if (present) warn(`<${tag}> is already defined, by version ${present.version}; version ${version} leaves it.`);
  return !present && canRender();
}

let rendered: boolean | undefined = isServer || undefined;

function canRender(): boolean {
  if (rendered === undefined) {
    try {
      render(html`<i></i>`, document.createDocumentFragment());
      rendered = true;
    } catch {
      rendered = false;
      warn('A policy of this page forbids templates: allow trusted-types icma-sdk. The tags show their own content.');
    }
  }
  return rendered;
}
