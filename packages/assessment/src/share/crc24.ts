/**
 * The 24-bit cyclic redundancy check of OpenPGP (RFC 9580, section 6.1.1), over the low and high byte of each UTF-16 unit. It catches
 * every change within three neighbouring bytes, so any one character and any two that changed places.
 */
export function crc24(text: string): number {
  let crc = 0xb704ce;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    for (const byte of code > 255 ? [code & 255, code >> 8] : [code]) {
      crc ^= byte << 16;
      for (let bit = 0; bit < 8; bit++) {
        crc <<= 1;
        if (crc & 0x1000000) crc ^= 0x1864cfb;
      }
    }
  }
  return crc & 0xffffff;
}
