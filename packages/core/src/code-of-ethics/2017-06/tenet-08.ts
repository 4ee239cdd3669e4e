import type { Tenet } from '../../types/tenet.js';

export const tenet08: Tenet<'tenet-08'> = {
  type: 'tenet',
  id: 'tenet-08',
  code: '8',
  title: 'Professional development',
  statement:
    "Make it a duty continually to improve the member's professional ability and to develop the competence of associates in the use of management techniques.",
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 8' },
};
