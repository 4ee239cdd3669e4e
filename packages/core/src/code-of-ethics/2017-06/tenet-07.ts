import type { Tenet } from '../../types/tenet.js';

export const tenet07: Tenet<'tenet-07'> = {
  type: 'tenet',
  id: 'tenet-07',
  code: '7',
  title: 'Political neutrality',
  statement:
    'Refrain from all political activities which undermine public confidence in professional administrators. Refrain from participation in the election of the members of the employing legislative body.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 7' },
};
