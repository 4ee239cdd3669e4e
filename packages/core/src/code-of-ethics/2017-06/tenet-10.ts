import type { Tenet } from '../../types/tenet.js';

export const tenet10: Tenet<'tenet-10'> = {
  type: 'tenet',
  id: 'tenet-10',
  code: '10',
  title: 'Professional independence',
  statement:
    'Resist any encroachment on professional responsibilities, believing the member should be free to carry out official policies without interference, and handle each problem without discrimination on the basis of principle and justice.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 10' },
};
