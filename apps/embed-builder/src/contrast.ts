import { type Choices, hasOwnLook } from './choices.ts';
import { pairsOf } from './pairs.ts';
import { type Ground, type Group, type Pair, palettes } from './palette.ts';

/** A pair of colors that WCAG 2.2 AA does not take. */
export interface ContrastWarning extends Pair {
  readonly scheme: 'light' | 'dark';
  /** The ratio there is, from 1 to 21. */
  readonly ratio: number;
}

/** What the builder offers to start from. */
export const defaultColors = palettes.light;

/**
 * What fails WCAG 2.2 AA of all that the chosen element shows, in the schemes that the theme allows. Own colors are the same in both;
 * those that stay are not. Of the groups only the palest is named. A plain theme takes the page's colors, of which nothing is known here.
 */
export function contrastWarnings(choices: Choices): ContrastWarning[] {
  const { theme } = choices;
  if (!hasOwnLook(choices) || theme === 'plain') return [];
  const schemes = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  return schemes.flatMap((scheme) => {
    const failing = pairsOf(choices)
      .map((pair): ContrastWarning => ({ ...pair, scheme, ratio: ratioOf(pair, scheme, choices) }))
      .filter(({ ratio, needed }) => ratio < needed);
    return failing.filter(
      (one) =>
        !isGroup(one) ||
        !failing.some((other) => isGroup(other) && other.ground === one.ground && comesFirst(other, one)),
    );
  });
}

function ratioOf({ color, ground }: Pair, scheme: 'light' | 'dark', { colors }: Choices): number {
  const shown = { ...palettes[scheme], ...colors };
  return contrastOf(rgb(shown[color]), groundColor(ground, shown));
}

/** The crosswalk's band is a little of the color of links over the ground. */
function groundColor(ground: Ground, shown: Readonly<Record<Exclude<Ground, 'band'>, string>>): Color {
  if (ground !== 'band') return rgb(shown[ground]);
  const under = rgb(shown.surface);
  return rgb(shown.primary).map((part, channel) => part * 0.09 + under[channel]! * 0.91);
}

const groups: ReadonlySet<string> = new Set<Group>(['principles', 'lead', 'purposes', 'skills']);

function isGroup({ color }: Pair): boolean {
  return groups.has(color);
}

function comesFirst(a: ContrastWarning, b: ContrastWarning): boolean {
  return a.ratio < b.ratio || (a.ratio === b.ratio && a.color < b.color);
}

/** Red, green and blue, each from 0 to 1. */
type Color = readonly number[];

function rgb(hex: string): Color {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
}

/** The contrast of two colors as WCAG 2.2 computes it, whichever is the lighter. */
function contrastOf(one: Color, other: Color): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** A ratio as it is told: two places, never rounded up to what is asked for. */
export function toldRatio(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
