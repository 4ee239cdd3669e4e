/**
 * Where in the form a person is: `start` (begin or go on), `practices` (the list of them), a practice or an item by its id,
 * `check` (all answers), `all` (every question on one page), `review` (answers that a new edition unsettled) or `results`.
 */
export type Place = string;

const PLACE = /^(start|practices|check|all|review|results|practice-\d\d(-(leadership|management)(-[a-z])?)?)$/;

/**
 * The part of a page's address that names a place, after `#`: `icma=<key>/<place>`. The key is one form's among those of the
 * page, so that they do not answer for each other.
 */
export function fragmentOfPlace(key: string, place: Place): string {
  return `#icma=${key}/${place}`;
}

/** The place that a fragment names in the form with this key; undefined where it names none, or none of this form. */
export function placeInFragment(key: string, fragment: string): Place | undefined {
  const prefix = fragmentOfPlace(key, '');
  const place = fragment.startsWith(prefix) ? fragment.slice(prefix.length) : '';
  return PLACE.test(place) ? place : undefined;
}

/** Whether the page's own router keeps its state in the fragment, which then is no place for ours. */
export function isRouters(fragment: string): boolean {
  return /^#[!/]/.test(fragment);
}
