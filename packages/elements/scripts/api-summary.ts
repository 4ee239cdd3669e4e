/** What the package offers to pages, apps and tools, a line each, as `api.txt` has it. */
import {
  type ElementDeclaration,
  elementsOf,
  type Manifest,
  type Member,
  type Named,
  ownProperties,
} from './manifest.ts';

/** The summary of a manifest and of the entries that `exports` opens, each list in the order of the alphabet. */
export function apiSummary(manifest: Manifest, entries: readonly string[]): string {
  return [
    'Generated from the custom-elements manifest; `pnpm --filter @icma-sdk/elements api` writes it. A change here is a change of the public contract.',
    '',
    'entries',
    ...entries.toSorted().map((entry) => `  ${entry}`),
    ...elementsOf(manifest).flatMap(({ element }) => ['', ...elementLines(element)]),
    '',
  ].join('\n');
}

function elementLines(element: ElementDeclaration): string[] {
  const { tagName, name, attributes, members = [], events, slots, cssParts, cssStates, cssProperties } = element;
  const methods = members.filter(({ kind }) => kind === 'method');
  const statics = members.filter((member) => member.kind === 'field' && member.static);
  return [
    `<${tagName}> ${name}`,
    ...lines('attribute', attributes, typed),
    ...lines('property', ownProperties(element), typed),
    ...lines('static', statics, ({ type }) => (type ? `: ${type.text}` : '')),
    ...lines('method', methods, signature),
    ...lines('event', events, ({ type }) => `: ${type?.text}`),
    ...lines('slot', slots, () => ''),
    ...lines('part', cssParts, () => ''),
    ...lines('state', cssStates, () => ''),
    ...lines('custom property', cssProperties, (property) => `: ${property.default}`),
  ];
}

function lines<T extends Named>(what: string, list: readonly T[] | undefined, say: (one: T) => string): string[] {
  return (list ?? []).map((one) => `  ${what} ${one.name || '(default)'}${say(one)}`).toSorted();
}

function typed({ type, default: value }: Named): string {
  return `: ${type?.text} = ${value}`;
}

function signature({ parameters = [], return: returned }: Member): string {
  return `(${parameters.map(({ name, type }) => `${name}: ${type?.text}`).join(', ')}): ${returned?.type.text ?? 'void'}`;
}
