/** One thing that does not fit, ready to be shown. */
export interface SchemaIssue {
  /** Where it stands: `codeOfEthics.tenets[2].title`; empty for the whole value. */
  readonly path: string;
  /** What came, as it came; `undefined` where nothing did. */
  readonly value: unknown;
  /** What fits, as words that follow "expected". */
  readonly expected: string;
}
