import { ArgumentError } from '../errors.js';
import { encodeUtf8 } from '../file/utf8.js';
import type { Answers } from '../types/assessment.js';
import { numberToBytes, toBase64Url } from './bytes.js';
import { crc24 } from './crc24.js';
import { CHECK_BYTES, HEAD, headOf, itemNumbers, itemRadices, type ShareFields, textsOf, VERSION } from './layout.js';
import { bytesFor, packNumbers } from './mixed-radix.js';

/**
 * The answers as a token for the fragment of an address: letters, digits, `-` and `_`. It holds levels, "not applicable" and
 * "cannot judge"; targets, importances, confidences and notes only when asked for; never ids, names or dates. All 166 items
 * on five levels take 97 characters, 296 with everything but notes. It is not encrypted: whoever has it can read it.
 *
 * @throws {ArgumentError} for a position, an importance or a confidence that cannot be; it names the item and what came.
 */
export function packShare(answers: Answers, fields: ShareFields = {}): string {
  const { instrument, rubric, responses } = answers;
  const perItem = itemRadices(rubric.levels.length, fields);
  const numbers = instrument.items.flatMap(({ id }) => {
    const ofItem = itemNumbers(responses[id], fields);
    const odd = ofItem.findIndex(
      (number, place) => !Number.isInteger(number) || number < 0 || number >= perItem[place]!,
    );
    if (odd < 0) return ofItem;
    const field = (['level', 'target', 'importance', 'confidence'] as const)[odd]!;
    throw new ArgumentError(`${field} of ${id}`, responses[id]?.[field], 'one that the rubric and the scales have');
  });
  const texts = Object.fromEntries(
    instrument.items
      .map(({ id }, place) => [place, textsOf(responses[id])] as const)
      .filter(([, text]) => Object.keys(text).length > 0),
  );
  const written = fields.notes ? encodeUtf8(JSON.stringify(texts)) : [];
  const bytes =
    packed(headOf(answers, fields), HEAD) +
    packed(
      numbers,
      instrument.items.flatMap(() => perItem),
    ) +
    Array.from(written, (byte) => String.fromCharCode(byte)).join('');
  return VERSION + toBase64Url(numberToBytes(BigInt(crc24(bytes)), CHECK_BYTES) + bytes);
}

function packed(numbers: readonly number[], radices: readonly number[]): string {
  return numberToBytes(packNumbers(numbers, radices), bytesFor(radices));
}
