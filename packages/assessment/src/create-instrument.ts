import { icmaPractices, type PracticeId } from '@icma-sdk/core';
import { ArgumentError } from './errors.js';
import { knownEdition } from './known-items.js';
import type { Detail, Instrument } from './types/instrument.js';

export interface InstrumentOptions {
  readonly detail: Detail;
  /** Practices to ask about; all 14 when left out. Order and repetition do not count. */
  readonly practices?: readonly PracticeId[];
}

/**
 * The instrument of one detail over all or chosen practices, in printed order: 14, 28 or 166 items when all are chosen.
 * The same choice always gives the same id: `icma-practices-full`, or `icma-practices-full-03-07` for two practices.
 *
 * @throws {ArgumentError} for an unknown detail, an unknown practice, or no practice at all.
 */
export function createInstrument({ detail, practices }: InstrumentOptions): Instrument {
  if (!['practices', 'kinds', 'full'].includes(detail)) {
    throw new ArgumentError('detail', detail, 'practices, kinds or full');
  }
  const all = icmaPractices.practices;
  for (const id of practices ?? []) {
    if (!all.some((practice) => practice.id === id))
      throw new ArgumentError('practice', id, 'practice-01 to practice-14');
  }
  const chosen = practices ? all.filter(({ id }) => practices.includes(id)) : all;
  if (chosen.length === 0) throw new ArgumentError('practices', practices, 'at least one practice');
  const part = chosen.length < all.length ? chosen.map(({ id }) => id.slice(-3)).join('') : '';
  return {
    id: `icma-practices-${detail}${part}`,
    version: '1',
    edition: knownEdition,
    items: chosen.flatMap(({ id, leadership, management }) => {
      if (detail === 'practices') return [{ id }];
      if (detail === 'kinds') return [{ id: `${id}-leadership` }, { id: `${id}-management` }];
      return [...leadership, ...management].map((dimension) => ({ id: dimension.id }));
    }),
  };
}

const BUILT_IN = /^icma-practices-(practices|kinds|full)((?:-\d\d)*)$/;

/** The instrument that {@link createInstrument} gives this id; `undefined` when it gives no instrument this id. */
export function builtInInstrument(id: string): Instrument | undefined {
  const match = BUILT_IN.exec(id);
  if (!match) return undefined;
  const numbers = match[2]!.split('-').slice(1);
  const practices = icmaPractices.practices.map((one) => one.id).filter((one) => numbers.includes(one.slice(-2)));
  const detail = match[1] as Detail;
  const instrument = practices.length > 0 ? createInstrument({ detail, practices }) : createInstrument({ detail });
  return instrument.id === id ? instrument : undefined;
}
