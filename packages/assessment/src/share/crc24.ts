/**
 * The 24-bit cyclic redundancy check of OpenPGP (RFC 9580, section 6.1.1) over the low byte of each character. It catches
 * every change within 24 neighbouring bits, so any one character of base64 and any two neighbours that changed places.
 */
export function crc24(text: string): number {
  let crc = 0xb704ce;
  for (let i = 0; i < text.length; i++) {
    crc ^= (text.charCodeAt(i) & 255) << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc;
}
