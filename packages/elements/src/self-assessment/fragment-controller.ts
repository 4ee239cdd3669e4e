import type { ReactiveController } from 'lit';
import { fragmentOfPlace, isRouters, type Place, placeInFragment } from './model/route.js';

/** Keys of the forms that are on the page now. */
const taken = new Set<string>();

/**
 * Keeps where in the form a person is, and the page's fragment with it, so that back, forward and links work. Where the page's own
 * router holds the fragment, the place is kept here alone.
 */
export class FragmentController implements ReactiveController {
  place: Place = 'start';
  readonly #host: HTMLElement;
  readonly #arrive: () => void;
  #key = '';

  /** `arrive` is called when back, forward, a link or the page's script has led to another place. */
  constructor(host: HTMLElement, arrive: () => void) {
    this.#host = host;
    this.#arrive = arrive;
  }

  hostConnected(): void {
    const own = /^[\w-]+$/.test(this.#host.id) ? this.#host.id : 'self-assessment';
    let key = own;
    for (let number = 2; taken.has(key); number++) key = `${own}-${number}`;
    taken.add(key);
    this.#key = key;
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    taken.delete(this.#key);
    removeEventListener('hashchange', this.#follow);
  }

  /** Address of a place within the page. */
  href(place: Place): string {
    return fragmentOfPlace(this.#key, place);
  }

  /** The place that the page's address names, if it names one of this form. */
  named(): Place | undefined {
    return placeInFragment(this.#key, location.hash);
  }

  /** Goes to a place, as a step that "back" takes back. */
  go(place: Place): void {
    this.place = place;
    if (isRouters(location.hash) || this.named() === place) return;
    try {
      location.hash = this.href(place);
    } catch {
      // A frame may not change its address: the place is kept here all the same.
    }
  }

  readonly #follow = ({ oldURL }: HashChangeEvent): void => {
    const cameFrom = placeInFragment(this.#key, new URL(oldURL || location.href).hash);
    // Back to where the page was opened; any other fragment is the host's own matter.
    const place = this.named() ?? (location.hash === '' && cameFrom ? 'start' : this.place);
    // Also from the start to the start: a draft that was opened may stand in its place.
    if (place === this.place && location.hash) return;
    this.place = place;
    this.#arrive();
  };
}
