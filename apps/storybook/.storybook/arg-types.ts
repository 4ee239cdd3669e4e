import manifest from '@icma-sdk/elements/custom-elements.json' with { type: 'json' };
import type { ArgTypes } from '@storybook/web-components-vite';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/**
 * Rows of the controls and docs tables for a tag: an attribute has a control that offers what its type allows; slots, parts,
 * states and custom properties are listed. Storybook's own reading of the manifest keys all of them by bare name, so that
 * a part takes the place of the attribute it is named after.
 */
export function argTypesOf(tag: string): ArgTypes {
  const declaration = manifest.modules
    .flatMap((module): object[] => module.declarations)
    .find((candidate) => 'tagName' in candidate && candidate.tagName === tag);
  const { attributes, slots, cssParts, cssStates, cssProperties } = (declaration ?? {}) as Record<string, Entry[]>;
  return Object.fromEntries([
    ...(attributes ?? []).map((entry) => [entry.name, { ...row(entry, 'Attributes'), control: controlOf(entry) }]),
    ...listed(slots, 'Slots', (name) => name || 'default'),
    ...listed(cssParts, 'Parts', (name) => `::part(${name})`),
    ...listed(cssStates, 'States', (name) => `:state(${name})`),
    ...listed(cssProperties, 'Custom properties', (name) => name),
  ]);
}

function listed(entries: readonly Entry[] | undefined, category: string, label: (name: string) => string) {
  return (entries ?? []).map((entry) => [
    `${category} ${entry.name}`,
    { ...row(entry, category), name: label(entry.name), control: false },
  ]);
}

function row({ name, description, default: value, type }: Entry, category: string) {
  return {
    name,
    description,
    options: choicesOf(type?.text),
    table: {
      category,
      type: { summary: type?.text ?? '' },
      ...(value ? { defaultValue: { summary: value.replaceAll("'", '') || 'empty' } } : {}),
    },
  };
}

function controlOf({ type }: Entry): { type: 'inline-radio' | 'text' } {
  return { type: choicesOf(type?.text) ? 'inline-radio' : 'text' };
}

/** `'card' | 'row'` → `['card', 'row']`; undefined for a type that is no union of texts. */
function choicesOf(type = ''): string[] | undefined {
  const choices = type.split(' | ').filter((choice) => /^'.*'$/.test(choice));
  return choices.length > 0 ? choices.map((choice) => choice.slice(1, -1)) : undefined;
}
