import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOfEthics } from '../src/code-of-ethics/2017-06/code-of-ethics.js';
import { icmaPractices } from '../src/practices/2017-11/icma-practices.js';
import type { Evidence, FrozenEdition, KeptRow, LedgerRow, Span } from '../src/proof/evidence.js';

export const sourceFolder = join(import.meta.dirname, '../source');

/** Everything the proof looks at, read from `source/` and `src/`. */
export function readEvidence(): Evidence {
  const frozen = readJson<Record<string, FrozenEdition>>('frozen.json');
  return {
    sources: Object.fromEntries(
      Object.entries(frozen).map(([edition, { source }]) => [edition, readFileSync(join(sourceFolder, source.file))]),
    ),
    spans: readJson<Record<string, Span[]>>('spans.json'),
    ledger: readJson<LedgerRow[]>('ledger.json'),
    kept: readJson<KeptRow[]>('kept.json'),
    frozen,
    data: { 'code-of-ethics@2017-06': codeOfEthics, 'icma-practices@2017-11': icmaPractices },
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(sourceFolder, file), 'utf8')) as T;
}
