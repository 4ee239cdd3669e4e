import type { Tenet } from '../../types/tenet.js';

export const tenet05: Tenet<'tenet-05'> = {
  type: 'tenet',
  id: 'tenet-05',
  code: '5',
  title: 'Policy advice and implementation',
  statement:
    'Submit policy proposals to elected officials; provide them with facts and advice on matters of policy as a basis for making decisions and setting community goals; and uphold and implement local government policies adopted by elected officials.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 5' },
};
