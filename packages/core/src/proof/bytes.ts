const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Bytes `start` to `end` as text; a cut through a character shows as U+FFFD. */
export function textAt(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** A text in UTF-8. */
export function toBytes(text: string): Uint8Array {
  return encoder.encode(text);
}
