import type { Preamble } from '../../types/preamble.js';

export const preamble: Preamble = {
  type: 'preamble',
  id: 'code-of-ethics-preamble',
  statement:
    'The mission of ICMA is to create excellence in local governance by developing and fostering professional local government management worldwide. To further this mission, certain principles, as enforced by the Rules of Procedure, shall govern the conduct of every member of ICMA, who shall:',
  source: { document: 'code-of-ethics', edition: '2017-06', locator: 'Preamble' },
};
