import { createHash } from 'node:crypto';

/** A namespace of ours, chosen at random once: what is hashed under it collides with nobody's. */
const namespace = Buffer.from('0f7a3d5e9c614b2f8d03a6e17b54c2d9', 'hex');

/** The UUID of a text by RFC 9562, version 5: the same text has the same one, at any time and place. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha1').update(namespace).update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
