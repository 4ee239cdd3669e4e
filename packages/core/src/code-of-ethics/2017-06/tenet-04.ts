import type { Tenet } from '../../types/tenet.js';

export const tenet04: Tenet<'tenet-04'> = {
  type: 'tenet',
  id: 'tenet-04',
  code: '4',
  title: 'Serving all people',
  statement:
    'Recognize that the chief function of local government at all times is to serve the best interests of all people.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 4' },
};
