/** The only file that touches the console. */

/** Beyond this many different messages a page has heard enough, and memory stays bounded whatever is fed to it. */
const MOST = 100;
const said = new Set<string>();

/** Tells the page's author about a mistake in the markup, once per message. */
export function warn(message: string): void {
  if (said.has(message) || said.size >= MOST) return;
  said.add(message);
  console.warn(`[icma-sdk] ${message}`);
}

/** A value for a message: quoted, on one line, at most 60 characters of it. */
export function quoted(value: unknown): string {
  const text = String(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
