const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number as exactly `length` base64url digits, most significant first. */
export function numberToDigits(value: bigint, length: number): string {
  let digits = '';
  for (let rest = value; digits.length < length; rest >>= 6n) digits = DIGITS[Number(rest & 63n)]! + digits;
  return digits;
}

/** The number that base64url digits stand for; `undefined` for any other character. */
export function digitsToNumber(digits: string): bigint | undefined {
  let value = 0n;
  for (const digit of digits) {
    const six = DIGITS.indexOf(digit);
    if (six < 0) return undefined;
    value = (value << 6n) | BigInt(six);
  }
  return value;
}

/** Bytes as base64url without padding. */
export function bytesToText(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    for (; held >= 6; held -= 6) text += DIGITS[(bits >> (held - 6)) & 63];
    bits &= 63;
  }
  return held > 0 ? text + DIGITS[(bits << (6 - held)) & 63] : text;
}

/** The bytes of base64url without padding; `undefined` for anything else. */
export function textToBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of text) {
    const six = DIGITS.indexOf(digit);
    if (six < 0) return undefined;
    bits = ((bits << 6) | six) & 0x3fff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 255;
    }
  }
  return bytes;
}
