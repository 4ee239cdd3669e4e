import { type FrameworkId, type ItemId, practices, tenets } from '@icma-sdk/core';

/** The kinds of snippet. */
export const kinds = ['script', 'iframe', 'html'] as const;
type Kind = (typeof kinds)[number];

/** What a snippet can show. */
export interface EmbedTag {
  /** Name of the element without `icma-`. */
  readonly name: TagName;
  /** What the builder calls it. */
  readonly label: string;
  /** The script-tag file that brings it. */
  readonly file: 'cdn/icma-cards.min.js' | 'cdn/icma.min.js';
  /** The numbered items that there are to choose from, and the attribute that names the chosen one; absent where the tag shows all. */
  readonly items?: { readonly of: readonly Numbered[]; readonly attribute: 'number' | 'item' };
  /** The layout that the element has by itself; absent where it takes no attribute `layout`. */
  readonly layout?: 'card' | 'full';
  /** Whether it takes the attribute `heading-level`. */
  readonly headings: boolean;
  /** The text of the tag without script; undefined for what is nothing without. */
  text(number: number): ItemId | FrameworkId | undefined;
  /** The kinds of snippet that show something of it, and why there are not all three. */
  readonly kinds: readonly Kind[];
  readonly why?: string;
  /** What stands in the tag where there is no text, as a reader without script sees it; ours. */
  readonly needsScript?: { readonly en: string; readonly es: string };
  /** Height of its frame until the page in it tells its own: about what it takes at 700 px, so that little moves. */
  readonly height: number;
}

interface Numbered {
  readonly id: ItemId;
  readonly code: string;
  readonly title: string;
}

export type TagName =
  | 'practice'
  | 'tenet'
  | 'code-of-ethics'
  | 'practices'
  | 'crosswalk'
  | 'practice-map'
  | 'level-input'
  | 'self-assessment'
  | 'results';

const cards = 'cdn/icma-cards.min.js';
const everything = 'cdn/icma.min.js';

const noText = 'Plain HTML is not offered: without script there is nothing of this element to read.';

/** Every element, in the order in which the builder offers them. */
export const embedTags: readonly EmbedTag[] = [
  {
    name: 'practice',
    label: 'One practice',
    file: cards,
    items: { of: practices, attribute: 'number' },
    layout: 'card',
    headings: true,
    text: (number) => practices[number - 1]!.id,
    kinds,
    height: 900,
  },
  {
    name: 'tenet',
    label: 'One tenet',
    file: cards,
    items: { of: tenets, attribute: 'number' },
    layout: 'card',
    headings: true,
    text: (number) => tenets[number - 1]!.id,
    kinds,
    height: 260,
  },
  {
    name: 'code-of-ethics',
    label: 'The whole Code of Ethics',
    file: cards,
    headings: true,
    text: () => 'code-of-ethics',
    kinds,
    height: 2600,
  },
  {
    name: 'practices',
    label: 'All practices, to browse and search',
    file: everything,
    layout: 'full',
    headings: true,
    text: () => 'icma-practices',
    kinds,
    height: 2400,
  },
  {
    name: 'crosswalk',
    label: 'Crosswalk: tenets and practices',
    file: everything,
    headings: true,
    text: () => 'narrative',
    kinds,
    height: 1200,
  },
  {
    name: 'practice-map',
    label: 'Map of the practices',
    file: everything,
    headings: true,
    text: () => 'narrative',
    kinds,
    height: 900,
  },
  {
    name: 'level-input',
    label: 'One question of the self-assessment, for a form of yours',
    file: everything,
    items: { of: practices, attribute: 'item' },
    headings: false,
    text: () => undefined,
    kinds: ['script'],
    why: 'Only the script tag is offered: without script there is no question, and an answer given in a frame never reaches your form.',
    needsScript: {
      en: 'This question needs JavaScript. Its answer is sent with the form in which it stands.',
      es: 'Esta pregunta necesita JavaScript. La respuesta se envía con el formulario en que está.',
    },
    height: 480,
  },
  {
    name: 'self-assessment',
    label: 'Self-assessment, with its results',
    file: everything,
    headings: true,
    text: () => undefined,
    kinds: ['script', 'iframe'],
    why: noText,
    needsScript: {
      en: 'The self-assessment needs JavaScript. It runs on this page alone and sends nothing.',
      es: 'La autoevaluación necesita JavaScript. Funciona solo en esta página y no envía nada.',
    },
    height: 900,
  },
  {
    name: 'results',
    label: 'Results of a self-assessment, from its file',
    file: everything,
    headings: true,
    text: () => undefined,
    kinds: ['script', 'iframe'],
    why: noText,
    needsScript: {
      en: 'The results need JavaScript. They are worked out on this page from a file of answers that you open, and nothing is sent.',
      es: 'Los resultados necesitan JavaScript. Se calculan en esta página con un archivo de respuestas que usted abre, y no se envía nada.',
    },
    height: 480,
  },
];

export function embedTag(name: TagName): EmbedTag {
  return embedTags.find((tag) => tag.name === name)!;
}
