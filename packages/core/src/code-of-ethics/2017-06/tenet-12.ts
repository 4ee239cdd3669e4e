import type { Tenet } from '../../types/tenet.js';

export const tenet12: Tenet<'tenet-12'> = {
  type: 'tenet',
  id: 'tenet-12',
  code: '12',
  title: 'Public trust',
  statement:
    'Public office is a public trust. A member shall not leverage his or her position for personal gain or benefit.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 12' },
};
