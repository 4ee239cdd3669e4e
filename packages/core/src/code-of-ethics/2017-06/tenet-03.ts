import type { Tenet } from '../../types/tenet.js';

export const tenet03: Tenet<'tenet-03'> = {
  type: 'tenet',
  id: 'tenet-03',
  code: '3',
  title: 'Integrity',
  statement:
    'Demonstrate by word and action the highest standards of ethical conduct and integrity in all public, professional, and personal relationships in order that the member may merit the trust and respect of the elected and appointed officials, employees, and the public.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Tenet 3' },
};
