import { languageTag } from '../words/language-tag.js';

/**
 * Language that `element` stands in, as a BCP 47 tag such as `es-MX`: the nearest `lang` on it or around it, across shadow
 * roots; `en` where there is none. And the roots around it, from its own out to the document, in which that may change.
 */
export function nearestLanguage(element: Element): readonly [language: string, roots: readonly Node[]] {
  const roots: Node[] = [];
  let language: string | null | undefined;
  for (let at: Element | undefined = element; at; ) {
    const root = at.getRootNode();
    roots.push(root);
    // A form's field may have taken the name of any method of the form.
    const holder = at.closest('[lang]');
    language ??= holder && Element.prototype.getAttribute.call(holder, 'lang');
    at = (root as Partial<ShadowRoot>).host;
  }
  return [languageTag(language ?? ''), roots];
}
