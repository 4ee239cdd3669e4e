/**
 * How deep objects and lists lie within one another in JSON text, counted no further than `limit + 1`. One pass over the
 * characters that never recurses: to be asked before the text is parsed.
 */
export function depthOf(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length && deepest <= limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) quoted = !quoted;
    else if (quoted)
      i += Number(code === 0x5c); // what is escaped is passed over
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
}
