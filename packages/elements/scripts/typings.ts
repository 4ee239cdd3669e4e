/** Types of our tags for the templates of frameworks: each property has the type that its class gives it, each event its class. */
import {
  type Attribute,
  type ElementModule,
  elementsOf,
  eventModules,
  type Manifest,
  type Named,
  ownProperties,
} from './manifest.ts';

/** What a framework's templates say differently. */
interface Dialect {
  /** Declares `Global`, what every tag takes, with `T` for its class. */
  readonly global: string;
  /** Names under which a listener for an event is given. */
  readonly listeners: (event: string) => readonly string[];
  /** What a tag stands for in the map of all tags. */
  readonly entry: (props: string) => string;
  /** How a consumer brings the tags into the framework. */
  readonly use: string;
}

const attributes = `  id?: string | undefined;
  class?: unknown;
  style?: unknown;
  slot?: string | undefined;
  part?: string | undefined;
  title?: string | undefined;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | 'until-found' | '' | undefined;
  role?: string | undefined;
  tabindex?: number | string | undefined;
  [more: \`aria-\${string}\` | \`data-\${string}\`]: unknown;
  [listener: \`on\${string}\`]: { listen(event: Event): unknown }['listen'] | undefined;`;

const dialects: Record<'jsx' | 'vue' | 'svelte', Dialect> = {
  jsx: {
    global: `/** What every tag takes. \`ref\`, \`key\` and \`dangerouslySetInnerHTML\` are as React has them. */
type Global<T> = {
${attributes}
  className?: string | undefined;
  tabIndex?: number | undefined;
  children?: unknown;
  key?: string | number | bigint | null | undefined;
  ref?: string | ((element: T | null) => unknown) | { current: T | null } | null | undefined;
  suppressHydrationWarning?: boolean | undefined;
  dangerouslySetInnerHTML?: { readonly __html: string | object } | undefined;
};`,
    listeners: (event) => [`on${event}`, `on:${event}`],
    entry: (props) => props,
    use: `declare module 'react' { namespace JSX { interface IntrinsicElements extends CustomElements {} } }`,
  },
  vue: {
    global: `/** What every tag takes. */
type Global<T> = {
${attributes}
  key?: PropertyKey | undefined;
  ref?: string | { value: unknown } | ((element: T | null, refs: Record<string, unknown>) => void) | undefined;
};`,
    listeners: (event) => [`on${event[0]!.toUpperCase()}${event.slice(1)}`, camel(`on-${event}`)],
    entry: (props) => `new () => { $props: ${props} }`,
    use: `declare module 'vue' { interface GlobalComponents extends CustomElements {} }`,
  },
  svelte: {
    global: `/** What every tag takes. */
type Global<T> = {
${attributes}
  children?: unknown;
  'bind:this'?: T | null | undefined;
};`,
    listeners: (event) => [`on${event}`, `on:${event}`],
    entry: (props) => props,
    use: `declare module 'svelte/elements' { interface SvelteHTMLElements extends CustomElements {} }`,
  },
};

/** Frameworks that have typings. */
export const frameworks = Object.keys(dialects) as (keyof typeof dialects)[];

/** The declarations for a framework, as text. They need nothing but this package: no framework is imported. */
export function typingsFor(framework: keyof typeof dialects, manifest: Manifest): string {
  const { global, listeners, entry, use } = dialects[framework];
  const elements = elementsOf(manifest);
  const sent = new Set(elements.flatMap(({ element }) => element.events?.map(({ type }) => type!.text) ?? []));
  const classes = [
    ...elements.map(({ path, element }) => [element.name, path] as const),
    ...[...eventModules(manifest)].filter(([name]) => sent.has(name)),
  ];
  return `/**
 * Types of the tags of @icma-sdk/elements for templates. In a declaration file of the app:
 * import type { CustomElements } from '@icma-sdk/elements/${framework}';
 * ${use}
 */
${classes.map(([name, path]) => `import type { ${name} } from './${path.replace(/^dist\//, '')}';`).join('\n')}

${global}
${elements.map((module) => propsOf(module, listeners)).join('')}
/** Tag name → what it takes. */
export type CustomElements = {
${elements
  .map(
    ({ element }) =>
      `${doc(element)}  '${element.tagName}': ${entry(`Global<${element.name}> & ${element.name}Props`)};`,
  )
  .join('\n')}
};
`;
}

function propsOf({ element }: ElementModule, listeners: Dialect['listeners']): string {
  const { name, tagName, attributes = [], events = [] } = element;
  const typed = (property: string) => `${name}['${property}'] | undefined`;
  // The manifest names no field where a class above ours has the property.
  const fieldOf = ({ name: attribute, fieldName = camel(attribute) }: Attribute) => fieldName;
  const names = (attribute: Attribute) => [...new Set([attribute.name, fieldOf(attribute)])];
  return `
/** What \`<${tagName}>\` takes beside what every tag does. */
export type ${name}Props = {
${[
  ...attributes.flatMap((attribute) =>
    names(attribute).map((key) => `${doc(attribute)}  ${quoted(key)}?: ${typed(fieldOf(attribute))};`),
  ),
  ...ownProperties(element).map((member) => `${doc(member)}  ${quoted(member.name)}?: ${typed(member.name)};`),
  ...events.flatMap((event) =>
    [...new Set(listeners(event.name))].map(
      (key) => `${doc(event)}  ${quoted(key)}?: ((event: ${event.type!.text}) => unknown) | undefined;`,
    ),
  ),
].join('\n')}
};
`;
}

function doc({ description }: Named): string {
  return description ? `  /** ${description.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '';
}

function quoted(key: string): string {
  return /^\w+$/.test(key) ? key : `'${key}'`;
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
