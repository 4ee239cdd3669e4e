import type { CodeOfEthics, IcmaPractices } from '../types/framework.js';
import type { Field } from './evidence.js';

/** One adopted text of an item, as published. */
export interface Wording {
  readonly id: string;
  readonly field: Field;
  readonly text: string;
}

/** Every text of ICMA's in a document, in printed order. Titles of tenets and groups are ours and are not among them. */
export function wordingOf(document: CodeOfEthics | IcmaPractices): Wording[] {
  if (document.id === 'code-of-ethics') {
    return [document.preamble, ...document.tenets, document.adoption].map(statement);
  }
  const { narrative, introduction, practices } = document;
  const titles = new Map(practices.map((practice) => [practice.id, title(practice)]));
  return [
    title(narrative),
    statement(narrative),
    ...narrative.groups.flatMap((group) => [
      statement(group),
      ...group.practiceIds.flatMap((id) => titles.get(id) ?? []),
    ]),
    ...introduction.map(statement),
    ...practices.flatMap((practice) => [practice, ...practice.leadership, ...practice.management].map(statement)),
  ];
}

/** Our own titles, of tenets or of groups. */
export function ownTitlesOf(document: CodeOfEthics | IcmaPractices): { id: string; title: string }[] {
  const items = document.id === 'code-of-ethics' ? document.tenets : document.narrative.groups;
  return items.map(({ id, title }) => ({ id, title }));
}

function title(item: { id: string; title: string }): Wording {
  return { id: item.id, field: 'title', text: item.title };
}

function statement(item: { id: string; statement: string }): Wording {
  return { id: item.id, field: 'statement', text: item.statement };
}
