import type { Adoption } from '../../types/adoption.js';

export const adoption: Adoption = {
  type: 'adoption',
  id: 'code-of-ethics-adoption',
  statement: 'Adopted by the ICMA Executive Board in 1924, and most recently revised by the membership in June 2017.',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Adoption note' },
};
