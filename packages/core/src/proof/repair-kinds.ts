import { editDistance } from './edit-distance.js';

/** How one kind of repair may change a text; the kinds are closed. */
export interface RepairKind {
  /** Whether it touches ICMA's words; else it touches a number, a letter or an order. */
  readonly isWording: boolean;
  /** Whether `was` and `now` differ in nothing but what this kind is about. */
  readonly fits: (was: string, now: string) => boolean;
}

const squeeze = (pattern: RegExp) => (was: string, now: string) =>
  was.replace(pattern, '') === now.replace(pattern, '') && was !== now;

/** Closed list: a row of another kind is refused. */
export const repairKinds: ReadonlyMap<string, RepairKind> = new Map<string, RepairKind>([
  // Letters of one word that the scan misread, lost or doubled.
  ['char', { isWording: true, fits: (was, now) => /^\p{L}+$/u.test(was) && /^\p{L}+$/u.test(now) && was !== now }],
  // A space that the scan lost or made.
  ['space', { isWording: true, fits: squeeze(/ /g) }],
  // A quotation mark or an apostrophe too many.
  ['quote', { isWording: true, fits: (was, now) => squeeze(/["'“”‘’]/g)(was, now) && was.length > now.length }],
  ['case', { isWording: true, fits: (was, now) => was !== now && was.toLowerCase() === now.toLowerCase() }],
  // A last mark that belongs to the list around a text.
  ['drop', { isWording: true, fits: (was, now) => was.startsWith(now) && /^\p{P}+$/u.test(was.slice(now.length)) }],
  ['marker', { isWording: false, fits: (was, now) => was !== now && /^(?:[A-Z]|\d+)\.(?: [A-Z]\.)*$/.test(now) }],
  [
    'order',
    {
      isWording: false,
      fits: (was, now) =>
        was !== now && now === [...new Set(was.split(' '))].sort().join(' ') && /^[A-Z]( [A-Z])+$/.test(now),
    },
  ],
]);

/** How many characters a repair changes. */
export function changedCharacters({ was, now }: { readonly was: string; readonly now: string }): number {
  return editDistance(was, now);
}
