/** The platform's decoder, typed here because neither the page's nor Node's types are loaded. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: ArrayBufferView): string };

/** Text of UTF-8 bytes without a byte order mark; broken sequences become U+FFFD, and `broken` says that there were some. */
export function decodeUtf8(bytes: ArrayBufferView): { text: string; broken: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), broken: false };
  } catch {
    return { text: new TextDecoder('utf-8', { fatal: false }).decode(bytes), broken: true };
  }
}

/** How many bytes `text` takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair adds one: two units, four bytes.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with each half of a broken surrogate pair replaced by U+FFFD, so that it can be written as UTF-8 and read back. */
export function wellFormed(text: string): string {
  return text.replace(LONE, '\uFFFD');
}
