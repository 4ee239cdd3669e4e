/** The part of the page's address after `#`, as far as it is ours: `#icma=practice-07-leadership-a` names an item. */

/** Something that shows items and can bring one of them into view. */
export interface Revealer {
  /** Brings the item into view; false if it is not shown here. */
  reveal(id: string): boolean;
}

/** In the order in which they came to the page. */
const revealers = new Set<Revealer>();

/** Address of an item within a page, ready for `href`. */
export function fragmentOf(id: string): string {
  return `#icma=${id}`;
}

/** Address of an item on the page as it is now; where the fragment is a router's, the page's own address, as it must stay. */
export function linkTo(id: string): string {
  const { href } = location;
  return /^[^#]*#[!/]/.test(href) ? href : href.split('#')[0] + fragmentOf(id);
}

/** Lets `revealer` bring items into view when the page's fragment names one: the first that shows it does. */
export function listenToFragment(revealer: Revealer): void {
  addEventListener('hashchange', followFragment);
  addEventListener('click', followAgain);
  revealers.add(revealer);
}

export function stopListeningToFragment(revealer: Revealer): void {
  revealers.delete(revealer);
}

/** A link to where the page is already changes no address, and leads there all the same. */
function followAgain(event: Event): void {
  const isHere = (target: EventTarget) => (target as HTMLAnchorElement).href === location.href;
  if (event.composedPath().some(isHere)) followFragment();
}

/** Brings into view what the fragment names, if it names something of ours that is shown. */
export function followFragment(): void {
  const id = /^#icma=([\w-]+)/.exec(location.hash)?.[1];
  if (!id) return;
  for (const revealer of revealers) if (revealer.reveal(id)) return;
}
