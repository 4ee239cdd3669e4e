/**
 * Brings the element with this id in `host`'s shadow root into view, and lets the keyboard and a screen reader go on from there,
 * unless the person is at work elsewhere on the page. False if there is none.
 */
export function goTo(host: HTMLElement, id: string): boolean {
  const place = host.shadowRoot?.getElementById(id);
  const active = host.ownerDocument.activeElement;
  place?.scrollIntoView();
  if (active === host || active?.matches('body, a')) {
    place?.setAttribute('tabindex', '-1');
    place?.focus({ preventScroll: true });
  }
  return !!place;
}
