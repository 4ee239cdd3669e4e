import { version } from './version.js';
import { warn } from './warn.js';

/**
 * Whether `tag` is still free on this page; else one warning, for all tags together, names both versions. The first to register wins: a second copy
 * of this package leaves the tag, since `customElements.define` would throw and stop the page's script.
 */
export function mayDefine(tag: string): boolean {
  const present = customElements.get(tag) as { version?: unknown } | undefined;
  if (present) warn(`Tags are already defined, by version ${present.version}; version ${version} leaves them.`);
  return !present;
}
