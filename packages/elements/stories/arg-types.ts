import type { ArgTypes } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Entry {
  readonly kind: string;
  /** The attribute that sets the same. */
  readonly attribute?: string;
  readonly static?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Member[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

const declarations = manifest.modules.flatMap((module): Declaration[] => module.declarations as Declaration[]);

/** What nothing can be set for in the panel. With `false`, which Storybook rewrites only where a story says it, each such row has a link that says "Setup controls". */
const noControl = { disable: true };

/** What a tag is for, as its class says. */
export function descriptionOf(tag: string): string {
  return declarationOf(tag).description ?? '';
}

/**
 * Rows of the controls and docs tables for a tag: an attribute has a control that offers what its type allows; properties
 * without an attribute, methods, events, slots, parts, states and custom properties are listed. Storybook's own reading of the manifest
 * keys all of them by bare name, so that a part takes the place of the attribute it is named after.
 */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes = [], members = [], events, slots, cssParts, cssStates, cssProperties } = declarationOf(tag);
  const own = members.filter(({ attribute, static: isStatic }) => !attribute && !isStatic);
  return Object.fromEntries([
    ...attributes.map((entry) => [entry.name, { ...row(entry, 'Attributes'), control: controlOf(entry) }]),
    ...own
      .filter(({ kind }) => kind === 'field')
      .map((entry) => [entry.name, { ...row(entry, 'Properties'), control: noControl }]),
    ...listed(
      own.filter(({ kind }) => kind === 'method'),
      'Methods',
      (name) => `${name}()`,
    ),
    ...listed(events, 'Events', (name) => name),
    ...listed(slots, 'Slots', (name) => name || 'default'),
    ...listed(cssParts, 'Parts', (name) => `::part(${name})`),
    ...listed(cssStates, 'States', (name) => `:state(${name})`),
    ...listed(cssProperties, 'Custom properties', (name) => name),
  ]);
}

/** Rows of a story's tag, where the story itself says nothing else. A preview made by a factory leaves them out. */
export const documented: ArgTypesEnhancer = ({ component, argTypes }) => {
  const rows = typeof component === 'string' ? argTypesOf(component) : {};
  const names = new Set([...Object.keys(rows), ...Object.keys(argTypes)]);
  return Object.fromEntries([...names].map((name) => [name, { ...rows[name], ...argTypes[name] }])) as typeof argTypes;
};

function declarationOf(tag: string): Declaration {
  return declarations.find(({ tagName }) => tagName === tag) ?? {};
}

function listed(entries: readonly Entry[] | undefined, category: string, label: (name: string) => string) {
  return (entries ?? []).map((entry) => [
    `${category} ${entry.name}`,
    { ...row(entry, category), name: label(entry.name), control: noControl },
  ]);
}

function row({ name, description, default: value, type }: Entry, category: string) {
  return {
    name,
    description,
    options: choicesOf(type?.text),
    table: {
      category,
      ...(type ? { type: { summary: type.text } } : {}),
      ...(value ? { defaultValue: { summary: value.replaceAll("'", '') || 'empty' } } : {}),
    },
  };
}

function controlOf({ type }: Entry): { type: 'boolean' | 'inline-radio' | 'text' } {
  if (type?.text === 'boolean') return { type: 'boolean' };
  return { type: choicesOf(type?.text) ? 'inline-radio' : 'text' };
}

/** `'card' | 'row'` → `['card', 'row']`; undefined for a type that is no union of texts. */
function choicesOf(type = ''): string[] | undefined {
  const choices = type.split(' | ').filter((choice) => /^'.*'$/.test(choice));
  return choices.length > 0 ? choices.map((choice) => choice.slice(1, -1)) : undefined;
}
