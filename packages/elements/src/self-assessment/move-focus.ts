import type { Place } from './model/route.js';

/** Where the focus goes: to the page, to what is missing on it, or to the field of this name. */
export type FocusTarget = 'page' | 'summary' | `${string}.note`;

/**
 * Moves the focus to where a person has come in `element`: to the field named, to the question that `place` names, else to the heading
 * of the page or to what is missing; and brings the top of the form into view, if it is above.
 */
export function moveFocus(element: Element & { readonly renderRoot: ParentNode }, to: FocusTarget, place: Place): void {
  const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
  // The id of a practice names its page, also where it is asked as a whole.
  const item = to === 'page' && /^practice-\d\d-/.test(place) ? place : '';
  const field = find(`[name="${to}"], [id="${item}"] input:checked`) ?? find(`[id="${item}"] input`);
  const target = find(to === 'summary' ? '.summary' : '.page-heading, .heading');
  if (field) field.focus();
  else if (target) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    // At once: a page that scrolls smoothly would still be on its way when the focus goes on to something below.
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ behavior: 'instant' });
  }
}

/** Where one begins to answer on the page that is shown: what is missing, the level chosen, the first field, the first button or link. */
export function firstField(root: ParentNode | undefined): HTMLElement | undefined {
  for (const selector of ['.summary', 'input:checked', 'input', 'button', 'a']) {
    const found = root?.querySelector<HTMLElement>(`.page ${selector}`);
    if (found) return found;
  }
  return undefined;
}
