import type { Choices } from './choices.ts';
import type { Ground, Group, Ink, Pair } from './palette.ts';
import type { TagName } from './tags.ts';

const groups: readonly Group[] = ['principles', 'lead', 'purposes', 'skills'];

/** What each element reads beside text, muted and line: see the table in `docs/theming.md`, and the elements' styles. */
const reads: Readonly<Record<TagName, { readonly inks: readonly Ink[]; readonly raised: boolean }>> = {
  practice: { inks: groups, raised: false },
  tenet: { inks: ['primary', 'warn'], raised: false },
  'code-of-ethics': { inks: ['primary', 'warn'], raised: false },
  practices: { inks: ['primary', ...groups], raised: true },
  crosswalk: { inks: ['primary', ...groups], raised: false },
  'practice-map': { inks: ['primary', ...groups], raised: false },
  'level-input': { inks: ['primary', 'bad'], raised: true },
  'self-assessment': { inks: ['primary', ...groups, 'warn', 'ok', 'bad'], raised: true },
  results: { inks: ['primary', ...groups, 'warn'], raised: false },
};

const seen: ReadonlySet<Ink> = new Set(['line', 'warn']);

/** Every pair of colors that the chosen element shows. */
export function pairsOf(choices: Choices): Pair[] {
  const { inks, raised } = reads[choices.tag];
  const all: Ink[] = [
    'text',
    'muted',
    'line',
    ...inks.filter((ink) => !groups.includes(ink as Group) || shows(choices, ink)),
  ];
  const on = (ground: Ground, colors: readonly Ink[]) =>
    colors.map((color): Pair => ({ color, ground, needed: seen.has(color) ? 3 : 4.5 }));
  return [
    ...groundsOf(choices).flatMap((ground) => on(ground, all)),
    ...(raised ? on('raised', ['text', 'muted', 'primary', 'line']) : []),
    ...(choices.tag === 'crosswalk' ? on('band', ['text', ...groups]) : []),
    ...(choices.tag === 'self-assessment' ? on('primary', ['button']) : []),
  ];
}

/** A card, and a tag with a scheme of its own, has a ground; without one it stands on the page's. Text without script always has one. */
function groundsOf(choices: Choices): Ground[] {
  const { tag, theme, layout } = choices;
  if (theme !== 'auto' || (layout === 'card' && (tag === 'practice' || tag === 'tenet'))) return ['surface'];
  return ['surface', 'page'];
}

/** One practice has the color of its group alone. */
function shows({ tag, number }: Choices, ink: Ink): boolean {
  if (tag !== 'practice') return true;
  return ink === groups[number <= 5 ? 0 : number <= 8 ? 1 : number <= 10 ? 2 : 3];
}
