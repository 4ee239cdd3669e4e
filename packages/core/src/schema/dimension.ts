import * as z from 'zod';
import { DimensionId } from './dimension-id.js';
import { adopted } from './internal/adopted.js';
import { numberOf } from './internal/number-code.js';
import { refuseUnless } from './internal/refuse-unless.js';
import { strict } from './internal/strict.js';
import { Kind } from './kind.js';
import { PracticeId } from './practice-id.js';

/** One lettered statement under a practice. In CASE: a CFItem whose type is "Dimension". */
export const Dimension = strict({
  type: z.literal('dimension'),
  id: DimensionId,
  code: z
    .string()
    .regex(/^[1-9]\d?\.[LM]\.[A-Z]$/, { error: 'number, kind and letter, such as "7.L.A"' })
    .meta({ description: 'Practice number, L or M, printed letter: 7.L.A. CASE: humanCodingScheme.' }),
  kind: Kind,
  letter: z
    .string()
    .regex(/^[A-Z]$/, { error: 'one capital letter' })
    .meta({ description: 'Letter as printed; each kind of a practice starts again at A.' }),
  practiceId: PracticeId,
  statement: adopted,
})
  .check((context) => {
    const { id, code, kind, letter, practiceId } = context.value;
    const own = `${practiceId}-${kind}-${letter.toLowerCase()}`;
    const ownCode = `${numberOf(practiceId)}.${kind === 'leadership' ? 'L' : 'M'}.${letter}`;
    refuseUnless(id === own, context, ['id'], `"${own}", made of practiceId, kind and letter`);
    refuseUnless(code === ownCode, context, ['code'], `"${ownCode}", made of practiceId, kind and letter`);
  })
  .readonly()
  .meta({ description: 'One lettered statement under a practice. In CASE: a CFItem whose type is "Dimension".' });
