import { languageTag } from '../words/language-tag.js';

/**
 * Language that `element` stands in, as a BCP 47 tag such as `es-MX`: the nearest `lang` on it or around it, across shadow
 * roots. `en` where none is given or the one given is not a language tag, so that the result is safe for `Intl`.
 */
export function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const holder = at.closest('[lang]');
    if (holder) return languageTag(holder.getAttribute('lang') ?? '');
  }
  return 'en';
}

/** Roots from the one `element` is in, out to the document. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let at: Element | undefined = element; at; at = hostOf(at)) roots.push(at.getRootNode());
  return roots;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
