import { icmaPractices, type PracticeId } from '@icma-sdk/core';
import { checked } from './file/checked.js';
import { list, oneOf } from './file/read.js';
import type { Detail, Instrument } from './types/instrument.js';

/** What {@link createInstrument} takes. */
export interface InstrumentOptions {
  readonly detail: Detail;
  /** Practices to ask about; all 14 when left out. Order and repetition do not count. */
  readonly practices?: readonly PracticeId[];
}

/** The edition of the Practices that this package holds. */
export const knownEdition = `icma-practices@${icmaPractices.edition}`;

const DETAILS = ['practices', 'kinds', 'full'] as const;
const { practices: all } = icmaPractices;
const allIds: readonly string[] = /* @__PURE__ */ all.map(({ id }) => id);

/**
 * The instrument of one detail over all or chosen practices, in printed order: 14, 28 or 166 items when all are chosen.
 * The same choice always gives the same id: `icma-practices-full`, or `icma-practices-full-03-07` for two practices.
 *
 * @throws {ArgumentError} for an unknown detail, an unknown practice, or no practice at all.
 */
export function createInstrument({ detail, practices }: InstrumentOptions): Instrument {
  checked(oneOf(...DETAILS), 'detail', detail);
  const ids = checked(list(oneOf(...allIds), 1, 999), 'practices', practices ?? allIds);
  const chosen = all.filter(({ id }) => ids.includes(id));
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

/** The instrument that {@link createInstrument} gives this id; `undefined` when it gives no instrument this id. */
export function builtInInstrument(id: string): Instrument | undefined {
  const [, , detail = '', ...numbers] = id.split('-');
  const practices = numbers.length > 0 ? numbers.map((number) => `practice-${number}`) : allIds;
  try {
    const instrument = createInstrument({ detail: detail as Detail, practices: practices as PracticeId[] });
    return instrument.id === id ? instrument : undefined;
  } catch {
    return undefined;
  }
}

let ids: ReadonlySet<string> | undefined;

/** Every id that an instrument on `edition` may ask; `undefined` when the edition is not one we hold. */
export function knownItems(edition: string): ReadonlySet<string> | undefined {
  if (edition !== knownEdition) return undefined;
  ids ??= new Set(DETAILS.flatMap((detail) => createInstrument({ detail }).items.map(({ id }) => id)));
  return ids;
}
