import type { Evidence } from './evidence.js';
import type { ProofRule } from './finding.js';

// On purpose this file shares no code with the other rules: it reads the same evidence in its own, cruder way.

/**
 * F6: a second opinion by counting words. The words of the sources minus the words of the data are exactly the words
 * of the labels, of what was dropped, and of what the ledger took out, less those it put in.
 */
export const f6SecondOpinion: ProofRule = {
  id: 'F6',
  name: 'second opinion',
  reads: ['sources', 'spans', 'ledger', 'data'],
  *check(evidence) {
    const { fromSources, accountedFor } = balance(evidence);
    for (const word of new Set([...fromSources.keys(), ...accountedFor.keys()])) {
      const [printed, explained] = [fromSources.get(word) ?? 0, accountedFor.get(word) ?? 0];
      if (printed === explained) continue;
      const message = `The word "${word}" is not printed as often as it is accounted for.`;
      const times = { expected: `${printed} × printed`, found: `${explained} × accounted for` };
      yield { ...placeOf(word, evidence), message, ...times };
    }
  },
  tell: (evidence) => {
    const { sources, data, labels, dropped } = textsOf(evidence);
    const [printed, published, marks, left] = [sources, data, labels, dropped].map(
      (texts) => texts.flatMap(wordsIn).length,
    );
    return `${printed} words printed = ${published} in the data + ${marks} in labels + ${left} dropped, but for the repairs`;
  },
};

function balance(evidence: Evidence): { fromSources: Map<string, number>; accountedFor: Map<string, number> } {
  const { sources, data, labels, dropped, was, now } = textsOf(evidence);
  const fromSources = new Map<string, number>();
  const accountedFor = new Map<string, number>();
  tally(fromSources, sources, 1);
  for (const texts of [data, labels, dropped, was]) tally(accountedFor, texts, 1);
  tally(accountedFor, now, -1);
  return { fromSources, accountedFor };
}

function textsOf({ sources, spans, ledger, data }: Evidence) {
  const rows = Object.values(spans).flat();
  // Numbers, letters and order are labels, which are counted as they stand in the scan.
  const inWords = ledger.filter(({ kind, was }) => kind !== 'marker' && kind !== 'order' && !/^\d/.test(was));
  return {
    sources: Object.values(sources).map((bytes) => new TextDecoder().decode(bytes)),
    data: Object.values(data).flatMap(adoptedTexts),
    labels: rows.flatMap((row) => (row.use === 'label' ? row.text : [])),
    dropped: rows.flatMap((row) => (row.use === 'dropped' ? row.text : [])),
    was: inWords.map((row) => row.was),
    now: inWords.map((row) => row.now),
  };
}

/** Every statement anywhere in the data, and the titles that are ICMA's: those of practices and of the narrative. */
function adoptedTexts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(adoptedTexts);
  if (typeof node !== 'object' || node === null) return [];
  const fields = node as Record<string, unknown>;
  const hasAdoptedTitle = fields.type === 'practice' || fields.type === 'narrative';
  return Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value !== 'string') return adoptedTexts(value);
    return name === 'statement' || (name === 'title' && hasAdoptedTitle) ? [value] : [];
  });
}

/** Where a word first stands in a source; the folder of the data for one that no source has. */
function placeOf(word: string, { sources }: Evidence): { file: string; at?: number } {
  for (const [edition, bytes] of Object.entries(sources)) {
    const text = new TextDecoder().decode(bytes);
    const index = text.search(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u'));
    if (index === -1) continue;
    const at = new TextEncoder().encode(text.slice(0, index)).length;
    return {
      file: `packages/core/source/${edition.startsWith('icma-') ? '' : 'icma-'}${edition.replace('@', '-')}.txt`,
      at,
    };
  }
  return { file: 'packages/core/src' };
}

function tally(counts: Map<string, number>, texts: readonly string[], by: number): void {
  for (const text of texts) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + by);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
