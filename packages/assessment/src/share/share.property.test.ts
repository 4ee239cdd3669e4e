import fc from 'fast-check';
import { expect } from 'vitest';
import { serializeAssessment } from '../file/serialize-assessment.js';
import { generateAssessment } from '../fixtures/generate.js';
import { property, seeds } from '../fixtures/property.js';
import { startAssessment } from '../start-assessment.js';
import { bytesToText, digitsToNumber, numberToDigits, textToBytes } from './base64url.js';
import { crc24 } from './crc24.js';
import { digitsFor, packNumbers, unpackNumbers } from './mixed-radix.js';
import { packShare } from './pack-share.js';
import { unpackShare } from './unpack-share.js';

const token = fc.string({ unit: fc.constantFrom(...'ABYZabyz0189-_.', '=', '%', ' ', 'é') });

property(
  'any text is refused or gives answers that can be saved, and is never thrown at',
  [token, fc.string()],
  (a, b) => {
    for (const text of [a, b, `1${a}`, `1AAAA${a}`]) {
      const result = unpackShare(text);
      if (!result.ok) continue;
      const { instrument, rubric, responses } = result.answers;
      const start = startAssessment(instrument, { rubric, id: 'x', at: '2026-12-01T00:00:00Z' });
      expect(() => serializeAssessment({ ...start, responses })).not.toThrow();
    }
  },
);

property(
  'one changed character is always found',
  [seeds, seeds, fc.constantFrom(...'ABCxyz019-_')],
  (seed, place, digit) => {
    const answers = generateAssessment(seed, { detail: 'practices', texts: false });
    const whole = packShare(answers, { target: true });
    const at = place % whole.length;
    fc.pre(whole[at] !== digit);
    expect(unpackShare(whole.slice(0, at) + digit + whole.slice(at + 1), answers).ok).toBe(false);
  },
);

property(
  'bytes and numbers come back from their digits',
  [fc.uint8Array(), fc.bigInt({ min: 0n, max: 2n ** 200n })],
  (bytes, number) => {
    expect(textToBytes(bytesToText(bytes))).toEqual(bytes);
    expect(bytesToText(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(digitsToNumber(numberToDigits(number, 34))).toBe(number);
    expect(digitsToNumber('A=')).toBeUndefined();
    expect(textToBytes('A=')).toBeUndefined();
  },
);

const digits = fc.array(
  fc.tuple(fc.integer({ min: 2, max: 16_777_216 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
);
property('numbers come back from one number, which fits the digits reserved for it', [digits], (pairs) => {
  const radices = pairs.map(([radix]) => radix);
  const numbers = pairs.map(([radix, part]) => Math.floor(radix * part));
  const packed = packNumbers(numbers, radices);
  expect(unpackNumbers(packed, radices)).toEqual({ numbers, rest: 0n });
  const length = digitsFor([2, ...radices]);
  expect(digitsToNumber(numberToDigits(packed, length))).toBe(packed);
});

property('the check digits are those of OpenPGP', [fc.uint8Array()], (bytes) => {
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  let table = 0xb704ce;
  for (const byte of bytes) {
    let top = ((table >> 16) ^ byte) & 255;
    top <<= 16;
    for (let bit = 0; bit < 8; bit++) top = top & 0x800000 ? (top << 1) ^ 0x1864cfb : top << 1;
    table = ((table << 8) & 0xffffff) ^ (top & 0xffffff);
  }
  expect(crc24(text)).toBe(table);
});
