/** One exported name, as its declaration file has it. */
export interface Documented {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'constant' | 'type';
  /** The docstring's prose, without stars; empty if there is none. */
  readonly prose: string;
  /** The docstring's tags in order, such as `throws` and its text. */
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  /** The declaration without `export declare`, with the docstrings of its members and without what is private. */
  readonly declaration: string;
}

/** One entry of a package: what may stand in an `import`. */
export interface DocumentedEntry {
  /** As a user writes it; a pattern keeps its star: `@icma-sdk/core/tenets/*`. */
  readonly specifier: string;
  /** What the module's own docstring says; empty if it has none. */
  readonly prose: string;
  /** By name. Several of one name if a value and a type share it. */
  readonly exports: readonly Documented[];
}
