import type { Introduction } from '../../types/introduction.js';

export const introduction3: Introduction<'icma-practices-introduction-3'> = {
  type: 'introduction',
  id: 'icma-practices-introduction-3',
  statement:
    'ICMA also recognizes the leadership role of local government managers in creating and maintaining resilient and livable communities. Through the responsible stewardship of public resources, our communities will retain the economic, environmental, and social capital needed to prosper for future generations.',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Introduction, paragraph 3' },
};
