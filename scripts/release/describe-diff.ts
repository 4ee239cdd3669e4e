import { diffArrays } from 'diff';
import type { DataDiff, FieldChange } from './diff-data.ts';

/** The differences as Markdown for release notes: a heading and a list per kind of change, nothing for what is empty. */
export function describeDiff({ added, removed, renamed, changed, associations }: DataDiff): string {
  const sections: [title: string, lines: string[]][] = [
    ['Added', byType(added)],
    ['Removed', byType(removed)],
    ['Renamed', renamed.map(({ from, to }) => `\`${from}\` is now \`${to}\``)],
    ["ICMA's wording, as transcribed", changed.filter(({ wording }) => wording).map(describeChange)],
    ['Our words and keys', changed.filter(({ wording }) => !wording).map(describeChange)],
    [
      'Associations',
      associations.map(({ name, change, fields }) =>
        [`${name}: ${change}`, ...fields.map((field) => `  - ${describeField(field)}`)].join('\n'),
      ),
    ],
  ];
  const text = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `#### ${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`)
    .join('\n');
  return text || 'No item, word or association differs.\n';
}

/** One line per type, with its ids. */
function byType(items: DataDiff['added']): string[] {
  const types = Map.groupBy(items, ({ type }) => type);
  return [...types].map(([type, list]) => `${list.length} ${type}: ${list.map(({ id }) => `\`${id}\``).join(', ')}`);
}

const describeChange = (change: FieldChange): string => `\`${change.id}\` ${describeField(change)}`;

function describeField({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${field}: ${mark('**', after!)} (new)`;
  if (after === undefined) return `${field}: ${mark('~~', before)} (gone)`;
  return `${field}: ${wordDiff(before, after)}`;
}

/** Both texts as one, in Markdown: words that are gone struck out, words that are new in bold. */
export function wordDiff(before: string, after: string): string {
  return diffArrays(words(before), words(after))
    .map(({ value, added, removed }) => {
      const text = value.join('');
      if (added) return mark('**', text);
      return removed ? mark('~~', text) : escapeMarks(text);
    })
    .join('')
    .trimEnd();
}

/** Each word with the punctuation at it and the space after it, the last one too, so that whole words are seen to change. */
const words = (text: string): string[] => `${text} `.split(/(?<=\s)/).filter((word) => word !== '');

/** Spaces stay outside the marks, as Markdown does not see them otherwise; where there is nothing else they are shown. */
function mark(sign: string, text: string): string {
  const words = text.trim();
  if (words === '') return `${sign}${'␣'.repeat(text.length)}${sign}`;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${sign}${escapeMarks(words)}${sign}${text.slice(start + words.length)}`;
}

const escapeMarks = (text: string): string => text.replaceAll(/[\\`*_~<>[\]]/g, '\\$&');
