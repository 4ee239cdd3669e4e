import type { Tenet } from '../../types/tenet.js';

export const tenet09: Tenet<'tenet-09'> = {
  type: 'tenet',
  id: 'tenet-09',
  code: '9',
  title: 'Informing the community',
  statement:
    'Keep the community informed on local government affairs; encourage communication between the citizens and all local government officers; emphasize friendly and courteous service to the public; and seek to improve the quality and image of public service.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 9' },
};
