import type { Kind } from '../types/dimension.js';
import type { CodeOfEthics, IcmaPractices } from '../types/framework.js';
import type { Role } from './evidence.js';

/** A number, letter or heading as the document would print it, derived from the data. */
export interface Marker {
  readonly role: Role;
  readonly id: string;
  readonly text: string;
}

/**
 * Every marker that a document must have exactly once, except the headings over lists: `A.` from a letter, `7.` from
 * a code, a heading in capitals from a title.
 */
export function markersOf(document: CodeOfEthics | IcmaPractices): Marker[] {
  if (document.id === 'code-of-ethics') {
    // The Code prints its own title as such; the Practices set theirs in capitals.
    return [
      { role: 'heading', id: document.id, text: document.title },
      ...document.tenets.map(({ id, code }) => ({ role: 'number' as const, id, text: `${code}.` })),
    ];
  }
  return [
    { role: 'heading', id: document.id, text: document.title.toUpperCase() },
    ...document.practices.flatMap(({ id, code, title, leadership, management }): Marker[] => [
      { role: 'listed-number', id, text: `${code}.` },
      { role: 'number', id, text: `${code}.` },
      { role: 'heading', id, text: title.toUpperCase() },
      ...[...leadership, ...management].map(({ id, letter }) => ({ role: 'letter' as const, id, text: `${letter}.` })),
    ]),
  ];
}

/** The two lists of each practice, by id; their headings are printed one way but for one. */
export function listsOf(document: CodeOfEthics | IcmaPractices): { id: string; kind: Kind }[] {
  if (document.id === 'code-of-ethics') return [];
  return document.practices.flatMap(({ id }) => [
    { id: `${id}-leadership`, kind: 'leadership' as const },
    { id: `${id}-management`, kind: 'management' as const },
  ]);
}

/** Whether `text` is a heading over a list of this kind. One of the 28 lacks the word "core" and stays as printed. */
export function isListHeading(text: string, kind: Kind): boolean {
  const name = kind === 'leadership' ? 'Leadership' : 'Management';
  return [
    `${name} dimensions that contribute to this core content area are:`,
    `${name} dimensions that contribute to this content area are:`,
  ].includes(text);
}
