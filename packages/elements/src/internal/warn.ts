/** The only file that touches the console. */

/** Beyond this many different messages a page has heard enough, and memory stays bounded whatever is fed to it. */
const MOST = 100;
const said = new Set<string>();

/** Tells the page's author about a mistake, once per message. */
export function warn(message: string): void {
  if (said.size < MOST && said.size < said.add(message).size) console.warn(`[icma-sdk] ${message}`);
}

/** Says that an attribute's text, or a part of it, means nothing; at most 60 characters of it are quoted. */
export function warnIgnored(tag: string, attribute: string, text: string, expected: string): void {
  warn(`<${tag} ${attribute}> ignores ${JSON.stringify(text.slice(0, 60))}: it takes ${expected}.`);
}
