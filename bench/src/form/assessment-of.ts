import { type Assessment, createInstrument, startAssessment } from '@icma-sdk/assessment';

const at = '2026-11-22T15:04:05.000Z';

/**
 * All 166 statements, and as many questions more as asked for: the practices as a whole and then their kinds, as an instrument
 * asks nothing twice.
 */
export function assessmentOf(questions: number): Assessment {
  const full = createInstrument({ detail: 'full' });
  const more = [...createInstrument({ detail: 'practices' }).items, ...createInstrument({ detail: 'kinds' }).items];
  const items = [...full.items, ...more.slice(0, questions - full.items.length)];
  const instrument = questions === full.items.length ? full : { ...full, id: 'bench', items };
  return startAssessment(instrument, { id: 'bench', at });
}
