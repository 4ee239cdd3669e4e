import type { EditionId } from '../types/edition.js';
import type { CodeOfEthics, IcmaPractices } from '../types/framework.js';

/** What the words of a text span became: an item's title or its statement. */
export type Field = 'title' | 'statement';

/** What a label span is: a heading, a number before a text, a number in the list of the narrative, or a letter. */
export type Role = 'heading' | 'number' | 'listed-number' | 'letter';

/** Bytes `start` (included) to `end` (not included) of a source, at most one line, and what they were used for. */
export type Span = TextSpan | LabelSpan | DroppedSpan;

export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly use: 'text';
  readonly id: string;
  readonly field: Field;
}

export interface LabelSpan {
  readonly start: number;
  readonly end: number;
  readonly use: 'label';
  readonly role: Role;
  /** Ids it stands for; several where the scan ran letters together. */
  readonly for: readonly string[];
  readonly text: string;
}

export interface DroppedSpan {
  readonly start: number;
  readonly end: number;
  readonly use: 'dropped';
  readonly why: string;
  readonly text: string;
}

/** One repair of scan damage: at byte `at` of document `doc`, `was` reads `now`. */
export interface LedgerRow {
  readonly id: string;
  readonly doc: string;
  readonly at: number;
  readonly was: string;
  readonly now: string;
  readonly kind: string;
  readonly why: string;
}

/** Something at byte `at` that looks odd and stays as printed. */
export interface KeptRow {
  readonly id: string;
  readonly doc: string;
  readonly at: number;
  readonly text: string;
  readonly why: string;
}

/** What one edition was when it was released; hashes are sha256 in hexadecimal. */
export interface FrozenEdition {
  readonly source: { readonly file: string; readonly bytes: number; readonly sha256: string };
  readonly spans: string;
  readonly ledger: string;
  readonly kept: string;
  /** Id → hash of ICMA's title (or null) and statement. */
  readonly wording: Readonly<Record<string, string>>;
  /** Id → hash of a title of ours. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Everything the proof looks at. Editions are keyed by id, such as `code-of-ethics@2017-06`. */
export interface Evidence {
  readonly sources: Readonly<Record<string, Uint8Array>>;
  readonly spans: Readonly<Record<string, readonly Span[]>>;
  readonly ledger: readonly LedgerRow[];
  readonly kept: readonly KeptRow[];
  readonly frozen: Readonly<Record<string, FrozenEdition>>;
  readonly data: Readonly<Record<string, CodeOfEthics | IcmaPractices>>;
}

/** The part of the evidence that concerns one edition. */
export interface EditionEvidence {
  readonly edition: EditionId;
  readonly source: Uint8Array;
  readonly spans: readonly Span[];
  readonly ledger: readonly LedgerRow[];
  readonly kept: readonly KeptRow[];
  readonly frozen: FrozenEdition;
  readonly data: CodeOfEthics | IcmaPractices;
}

/** The evidence edition by edition. One that lacks a part is left out: {@link f1Pin} reports it. */
export function byEdition(evidence: Evidence): EditionEvidence[] {
  return editionIds(evidence).flatMap((edition) => {
    const parts = partsOf(evidence, edition);
    if (!isComplete(parts)) return [];
    const own = (row: { readonly doc: string }) => row.doc === edition;
    return [
      {
        edition: edition as EditionId,
        ...parts,
        ledger: evidence.ledger.filter(own),
        kept: evidence.kept.filter(own),
      },
    ];
  });
}

type Parts = Pick<EditionEvidence, 'source' | 'spans' | 'frozen' | 'data'>;

/** The parts that each edition must have; a document that says it is another edition is not its data. */
export function partsOf(evidence: Evidence, edition: string): { [K in keyof Parts]: Parts[K] | undefined } {
  const { sources, spans, frozen, data } = evidence;
  const document = data[edition];
  const isOwn = document !== undefined && `${document.id}@${document.edition}` === edition;
  return {
    source: sources[edition],
    spans: spans[edition],
    frozen: frozen[edition],
    data: isOwn ? document : undefined,
  };
}

/** Every edition that any part of the evidence names. */
export function editionIds({ sources, spans, frozen, data }: Evidence): string[] {
  return [...new Set([sources, spans, frozen, data].flatMap((part) => Object.keys(part)))];
}

function isComplete(parts: { [K in keyof Parts]: Parts[K] | undefined }): parts is Parts {
  return Object.values(parts).every((part) => part !== undefined);
}
