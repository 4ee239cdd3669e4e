import type { Answers } from '../types/assessment.js';
import { numberToDigits } from './base64url.js';
import { crc24 } from './crc24.js';
import { CHECK_DIGITS, HEAD_RADICES, headOf, itemNumbers, itemRadices, type ShareFields, VERSION } from './layout.js';
import { digitsFor, packNumbers } from './mixed-radix.js';
import { packNotes } from './notes.js';

/**
 * The answers as a token for the fragment of an address: letters, digits, `-`, `_`, and one `.` before notes. It holds levels,
 * "not applicable" and "cannot judge"; targets, importances, confidences and notes only when asked for; never ids, names or dates.
 * All 166 items on five levels take 96 characters, 294 with everything but notes. It is not encrypted: whoever has it can read it.
 */
export function packShare(answers: Answers, fields: ShareFields = {}): string {
  const { instrument, rubric, responses } = answers;
  const perItem = itemRadices(rubric.levels.length, fields);
  const radices = [...HEAD_RADICES, ...instrument.items.flatMap(() => perItem)];
  const numbers = [
    ...headOf(answers, fields),
    ...instrument.items.flatMap(({ id }) => itemNumbers(responses[id], fields)),
  ];
  const body = numberToDigits(packNumbers(numbers, radices), digitsFor(radices));
  const rest = fields.notes ? `${body}.${packNotes(answers)}` : body;
  return `${VERSION}${numberToDigits(BigInt(crc24(rest)), CHECK_DIGITS)}${rest}`;
}
