import type { Tenet } from '../../types/tenet.js';

export const tenet11: Tenet<'tenet-11'> = {
  type: 'tenet',
  id: 'tenet-11',
  code: '11',
  title: 'Merit in personnel matters',
  statement:
    "Handle all matters of personnel on the basis of merit so that fairness and impartiality govern a member's decisions, pertaining to appointments, pay adjustments, promotions, and discipline.",
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 11' },
};
