import { type EmbedTag, embedTag, embedTags, kinds, type TagName } from './tags.ts';

export { kinds };

export const layouts = ['card', 'row', 'full'] as const;
export const levels = ['2', '3', '4', '5', '6'] as const;
export const languages = ['en', 'es'] as const;
export const themes = ['auto', 'light', 'dark', 'plain'] as const;
export const hosts = ['own', 'jsdelivr', 'unpkg'] as const;
export const colorNames = ['surface', 'text', 'muted', 'primary', 'line'] as const;

export type ColorName = (typeof colorNames)[number];

/** Everything the builder asks. */
export interface Choices {
  readonly kind: (typeof kinds)[number];
  readonly tag: TagName;
  /** Printed number of the item, from 1; meaningless where the tag shows all. */
  readonly number: number;
  readonly layout: (typeof layouts)[number];
  readonly headingLevel: (typeof levels)[number];
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  readonly host: (typeof hosts)[number];
  /** Where the files lie on the site's own server: the folder that holds `cdn` and `embed`. */
  readonly address: string;
  /** Whether the snippet brings our stylesheet for its text. */
  readonly styled: boolean;
  /** Colors that are not the defaults: `#rrggbb`. */
  readonly colors: Readonly<Partial<Record<ColorName, string>>>;
}

/** What the builder shows first: practice 7 by a script tag from the site's own server. */
export function firstChoices(version: string): Choices {
  return {
    kind: 'script',
    tag: 'practice',
    number: 7,
    layout: 'card',
    headingLevel: '2',
    language: 'en',
    theme: 'auto',
    host: 'own',
    address: `/icma/${version}/`,
    styled: true,
    colors: {},
  };
}

/** The choices of a form; what is not asked, or none of the choices, is as in `first`. Whatever is typed is kept as text. */
export function readChoices(form: FormData, first: Choices): Choices {
  const one = <T extends string>(name: string, among: readonly T[], otherwise: T): T =>
    among.find((choice) => choice === form.get(name)) ?? otherwise;
  const tag = one(
    'tag',
    embedTags.map(({ name }) => name),
    first.tag,
  );
  return {
    kind: readKind(form.get('kind') ?? first.kind, embedTag(tag)),
    tag,
    number: readNumber(form.get('number'), embedTag(tag), first.number),
    layout: one('layout', layouts, embedTag(tag).layout ?? first.layout),
    headingLevel: one('heading-level', levels, first.headingLevel),
    language: one('language', languages, first.language),
    theme: one('theme', themes, first.theme),
    host: one('host', hosts, first.host),
    address: String(form.get('address') ?? '').trim() || first.address,
    styled: form.has('asks-styled') ? form.has('styled') : first.styled,
    colors: Object.fromEntries(
      colorNames
        .filter((name) => form.has(`own-${name}`))
        .map((name) => [name, String(form.get(name))])
        .filter(([, value]) => /^#[0-9a-f]{6}$/i.test(value!)),
    ),
  };
}

/** The kind that was asked for, or a script tag, in which everything works. */
function readKind(given: FormDataEntryValue, { kinds }: EmbedTag): Choices['kind'] {
  return kinds.find((kind) => kind === given) ?? 'script';
}

function readNumber(given: FormDataEntryValue | null, { items }: EmbedTag, otherwise: number): number {
  const number = Number(given);
  if (items && Number.isInteger(number) && number >= 1 && number <= items.of.length) return number;
  return items ? Math.min(otherwise, items.of.length) : otherwise;
}

/** Whether an element shows the text that stands in it, and so looks as that does; the others draw something else in its place. */
export function keepsText(tag: TagName): boolean {
  return tag === 'practice' || tag === 'tenet' || tag === 'code-of-ethics';
}

/** Whether a snippet has a look of ours that a theme and colors can change: a frame has colors of its own, text without our sheet the page's. */
export function hasOwnLook({ kind, tag, styled }: Choices): boolean {
  return kind === 'script' && (styled || !keepsText(tag));
}

/** Whether a theme changes anything: a frame takes one too. */
export function hasTheme(choices: Choices): boolean {
  return choices.kind === 'iframe' || hasOwnLook(choices);
}
