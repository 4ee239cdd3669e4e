/** Puts what keeps drafts on `window.icma`, for tests to drive from outside as an element would from inside. */
import { createInstrument, respond, serializeAssessment, startAssessment } from '@icma-sdk/assessment';
import { DraftKeeper } from '../../src/drafts/draft-keeper.ts';
import type { DraftKeeperOptions } from '../../src/drafts/draft-keeper-options.ts';
import { hastily } from '../../src/internal/fixtures/patience.ts';

const at = '2026-11-22T15:04:05.000Z';
const instrument = createInstrument({ detail: 'kinds' });

const icma = {
  /** An assessment with this many answers, and a note if given. */
  assessmentOf(answers: number, note = '') {
    const begun = startAssessment(instrument, { id: 'draft-1', at });
    return instrument.items
      .slice(0, answers)
      .reduce((assessment, { id }) => respond(assessment, id, { level: 3, note }, { at }), begun);
  },
  keeperFor(storage: DraftKeeperOptions['storage'] = 'ask') {
    const keeper: DraftKeeper = new DraftKeeper({ storage, onStatus: () => {} });
    icma.keeper = keeper;
    return keeper;
  },
  keeper: undefined as DraftKeeper | undefined,
  textOf: serializeAssessment,
  hastily,
};
Object.assign(window, { icma });

export type Icma = typeof icma;
