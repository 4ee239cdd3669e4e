/** Bytes are held as text of one character (0 to 255) each, which is what the platform's own base64 takes. */
declare const btoa: (bytes: string) => string;
declare const atob: (base64: string) => string;

/** Bytes as base64url without padding. */
export function toBase64Url(bytes: string): string {
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes; `undefined` for anything that {@link toBase64Url} does not give. */
export function fromBase64Url(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return toBase64Url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A number as exactly `length` bytes, most significant first. */
export function numberToBytes(number: bigint, length: number): string {
  const hex = number.toString(16).padStart(2 * length, '0');
  return hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}

/** The number that the bytes stand for. */
export function bytesToNumber(bytes: string): bigint {
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
  return BigInt(`0x0${hex.join('')}`);
}
