import type { Tenet } from '../../types/tenet.js';

export const tenet02: Tenet<'tenet-02'> = {
  type: 'tenet',
  id: 'tenet-02',
  code: '2',
  title: 'Worth of public service',
  statement:
    'Affirm the dignity and worth of the services rendered by government and maintain a constructive, creative, and practical attitude toward local government affairs and a deep sense of social responsibility as a trusted public servant',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 2' },
};
