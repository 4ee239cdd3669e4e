import type { Tenet } from '../../types/tenet.js';

export const tenet01: Tenet<'tenet-01'> = {
  type: 'tenet',
  id: 'tenet-01',
  code: '1',
  title: 'Effective and democratic local government',
  statement:
    'Be dedicated to the concepts of effective and democratic local government by responsible elected officials and believe that professional general management is essential to the achievement of this objective.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 1' },
};
