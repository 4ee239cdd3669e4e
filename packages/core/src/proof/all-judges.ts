import type { Corpus } from '../rules/corpus.js';
import { rules } from '../rules/rules.js';
import type { Judge } from './f8-tampering.js';
import { proofRules } from './proof-rules.js';

/**
 * Everyone who may notice a tampering: F1 to F7, and the cross-item rules over the same data with the rest of the corpus
 * as it is. The quick ones are asked first, so that thousands of tamperings take seconds.
 */
export function allJudges(corpus: Corpus): Judge[] {
  const crossItem = Object.entries(rules).map(
    ([id, rule]): Judge => ({
      id,
      reads: ['data'],
      check: ({ data }) => rule({ ...corpus, documents: Object.values(data) }),
    }),
  );
  const slow = ['F4', 'F5', 'F6'];
  return [
    ...proofRules.filter(({ id }) => !slow.includes(id)),
    ...crossItem,
    ...proofRules.filter(({ id }) => slow.includes(id)),
  ];
}
