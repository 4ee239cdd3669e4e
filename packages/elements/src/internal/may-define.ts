import { version } from './version.js';
import { warn } from './warn.js';

/**
 * Whether `tag` is still free on this page. The first to register wins: a second copy of this package stays silent but
 * for one warning that names both versions, since `customElements.define` would throw and stop the page's script.
 */
export function mayDefine(tag: string): boolean {
  const present = customElements.get(tag) as { version?: unknown } | undefined;
  if (present) warn(`<${tag}> is already defined, by version ${present.version}; version ${version} leaves it.`);
  return !present;
}
