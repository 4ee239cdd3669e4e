import elements from '@icma-sdk/elements/package.json' with { type: 'json' };
import sri from '@icma-sdk/elements/sri.json' with { type: 'json' };

/** The release that snippets name: the one this site is built with. */
export const release: Release = { version: elements.version, integrity: sri };

export interface Release {
  readonly version: string;
  /** Path under the package's `dist` → hash for the `integrity` attribute. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Whether the public networks have it: they take from npm what has been released, and what has not is version 0.0.0. */
export function isPublished({ version }: Release): boolean {
  return version !== '0.0.0';
}
