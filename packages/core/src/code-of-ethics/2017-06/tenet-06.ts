import type { Tenet } from '../../types/tenet.js';

export const tenet06: Tenet<'tenet-06'> = {
  type: 'tenet',
  id: 'tenet-06',
  code: '6',
  title: 'Credit for policy',
  statement:
    'Recognize that elected representatives of the people are entitled to the credit for the establishment of local government policies; responsibility for policy execution rests with the members.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 6' },
};
