/** The custom-elements manifest, as far as our tools read it. */

/** A member, attribute, event, part or whatever else has a name and a sentence. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Attribute extends Named {
  /** Name of the property that the attribute sets; the manifest names none where a class above ours has it. */
  readonly fieldName?: string;
}

export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly Named[];
  readonly return?: { readonly type: { readonly text: string } };
}

/** One custom element. */
export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly superclass?: { readonly name: string };
}

export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly (Named | ElementDeclaration)[];
  }[];
}

/** An element and the module it is in, such as `dist/practice/practice.js`. */
export interface ElementModule {
  readonly path: string;
  readonly element: ElementDeclaration;
}

/** Every element of the manifest, by tag. */
export function elementsOf({ modules }: Manifest): ElementModule[] {
  return modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.flatMap((element) => ('tagName' in element ? [{ path, element }] : [])),
    )
    .sort((a, b) => (a.element.tagName < b.element.tagName ? -1 : 1));
}

/** Modules of the classes that the elements' events are instances of; an event of the platform's has none. Class → path. */
export function eventModules({ modules }: Manifest): Map<string, string> {
  return new Map(
    modules.flatMap(({ path, declarations = [] }) =>
      path.startsWith('dist/events/') ? declarations.map(({ name }) => [name, path] as const) : [],
    ),
  );
}

/** The fields that script may set and markup cannot: those that no attribute sets. */
export function ownProperties({ attributes = [], members = [] }: ElementDeclaration): Member[] {
  const set = new Set(attributes.map(({ name, fieldName = name }) => fieldName));
  return members.filter(
    (member) => member.kind === 'field' && !member.static && !member.readonly && !set.has(member.name),
  );
}
