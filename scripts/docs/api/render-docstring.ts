import type { Documented } from './documented.ts';

/** What a line begins with that tells one tag of a docstring; other tags are not told. */
const beginnings: Readonly<Record<string, string>> = {
  param: 'Takes',
  throws: 'Throws',
  fires: 'Sends',
  slot: 'Slot',
  csspart: 'Part',
  cssstate: 'State',
  cssprop: 'Custom property',
};

/** One tag as an item of a list, such as ``- Part `base`: The whole practice.``; undefined for a tag that is not told. */
export function tagLine({ name, text }: Documented['tags'][number]): string | undefined {
  const beginning = beginnings[name];
  if (!beginning) return undefined;
  if (name === 'throws') return `- Throws ${oneLine(text).replace(/^\{(\w+)\}/, '`$1`')}`;
  if (name === 'param') return `- Takes ${oneLine(text).replace(/^(\w+)/, '`$1`:')}`;
  const [, head = '', meaning = ''] = /^(.*?) ?- ([\s\S]*)$/.exec(text) ?? [];
  return `- ${[beginning, subject(head)].filter((part) => part !== '').join(' ')}: ${oneLine(meaning)}`;
}

/** `[--icma-radius=4px]`, `{IcmaSelectEvent} icma-select` or a bare name, as code. */
function subject(head: string): string {
  const [, property, value] = /^\[([\w-]+)=(.*)\]$/.exec(head) ?? [];
  if (property) return `\`${property}\`, \`${value}\``;
  const [, type, event] = /^\{(\w+)\} (.+)$/.exec(head) ?? [];
  if (type) return `\`${event}\` (\`${type}\`)`;
  return head === '' ? '' : `\`${head}\``;
}

/** Docstring prose with `{@link name}` as a link where the name stands on the page, else as code. */
export function linked(text: string, anchors: ReadonlySet<string>): string {
  return text.replace(/\{@link (\w+)(?:\.\w+)?\}/g, (_, name) =>
    anchors.has(name) ? `[\`${name}\`](#${name.toLowerCase()})` : `\`${name}\``,
  );
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
