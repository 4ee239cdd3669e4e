/** The platform's own, typed here because neither the page's nor Node's types are loaded. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal: boolean },
) => { decode(bytes: ArrayBuffer | ArrayBufferView): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Text of UTF-8 bytes without a byte order mark; broken sequences become U+FFFD, and `broken` says that there were some. */
export function decodeUtf8(bytes: ArrayBuffer | ArrayBufferView): { text: string; broken: boolean } {
  const decode = (fatal: boolean) => new TextDecoder('utf-8', { fatal }).decode(bytes);
  try {
    return { text: decode(true), broken: false };
  } catch {
    return { text: decode(false), broken: true };
  }
}

/** Text of UTF-16 bytes without their byte order mark; broken surrogates become U+FFFD. */
export function decodeUtf16(bytes: ArrayBuffer | ArrayBufferView, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding).decode(bytes);
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text with each half of a broken surrogate pair replaced by U+FFFD, so that it can be written as UTF-8 and read back. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
