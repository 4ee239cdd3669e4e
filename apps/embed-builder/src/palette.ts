import type { ColorName } from './choices.ts';

/** What can be read or seen on what: a color of the elements that a site can set, or one that stays. */
export type Ink = ColorName | Group | 'warn' | 'ok' | 'bad' | 'button';
export type Group = 'principles' | 'lead' | 'purposes' | 'skills';
/** What lies behind: the elements' ground, or the page's where they have none. `band` is the crosswalk's mark on the ground. */
export type Ground = 'surface' | 'raised' | 'primary' | 'page' | 'band';

type Palette = Readonly<Record<Exclude<Ink | Ground, 'band'>, string>>;

/** The elements' own colors, as `docs/theming.md` gives them; `page` is a page that sets none. */
export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    surface: '#ffffff',
    raised: '#f7f8fa',
    text: '#1b1f24',
    muted: '#565c65',
    line: '#878c92',
    primary: '#005ea2',
    principles: '#3f57a6',
    lead: '#8a3b7c',
    purposes: '#0b7264',
    skills: '#9a4a08',
    warn: '#7a4b00',
    ok: '#216e1f',
    bad: '#b50909',
    button: '#ffffff',
    page: '#ffffff',
  },
  dark: {
    surface: '#14171a',
    raised: '#1e2328',
    text: '#f0f2f4',
    muted: '#b3bac2',
    line: '#767d85',
    primary: '#73b3e7',
    principles: '#9fb3f5',
    lead: '#e3a5d6',
    purposes: '#6fd3c1',
    skills: '#f0b07a',
    warn: '#f2c46d',
    ok: '#7fd67c',
    bad: '#ff9b93',
    button: '#14171a',
    page: '#121212',
  },
};

/** A color on a ground, and the least contrast that WCAG 2.2 AA asks of the two: 4.5 for text, 3 for what is seen. */
export interface Pair {
  readonly color: Ink;
  readonly ground: Ground;
  readonly needed: 4.5 | 3;
}
