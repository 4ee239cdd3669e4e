import { type Dimension, icmaPractices, type Kind } from '@icma-sdk/core';
import { knownEdition } from './create-instrument.js';
import { placeOf } from './place-of.js';
import type { Instrument, InstrumentItem } from './types/instrument.js';

/** One item with the words to show for it. */
export interface Question {
  readonly itemId: string;
  readonly practiceId: string;
  readonly kind: Kind | null;
  /** Title of the practice. */
  readonly title: string;
  /** ICMA's wording, unaltered: the dimension's statement, else the practice's definition. */
  readonly statement: string;
  /** The author's own question, where a custom instrument has one; not ICMA's words. */
  readonly prompt: string | null;
  /** The dimensions that the question covers, in printed order. */
  readonly dimensions: readonly Dimension[];
}

/** The questions of an instrument in its order; empty for an edition this package does not hold. Throws nothing. */
export function questions(instrument: Instrument): Question[] {
  if (instrument.edition !== knownEdition) return [];
  return instrument.items.flatMap((item) => question(item) ?? []);
}

function question({ id, prompt }: InstrumentItem): Question | undefined {
  const place = placeOf(id);
  const practice = icmaPractices.practices.find((one) => one.id === place?.practiceId);
  if (!place || !practice) return undefined;
  const { practiceId, kind, letter } = place;
  const dimensions = (kind ? practice[kind] : [...practice.leadership, ...practice.management]).filter(
    (dimension) => letter === null || dimension.id === id,
  );
  return {
    itemId: id,
    practiceId,
    kind,
    title: practice.title,
    statement: letter === null ? practice.statement : dimensions[0]!.statement,
    prompt: prompt ?? null,
    dimensions,
  };
}
