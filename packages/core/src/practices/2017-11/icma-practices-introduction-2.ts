import type { Introduction } from '../../types/introduction.js';

export const introduction2: Introduction<'icma-practices-introduction-2'> = {
  type: 'introduction',
  id: 'icma-practices-introduction-2',
  statement:
    'ICMA’s professional development programs encourage local government professionals to think in terms of leading the organization and not just managing the organization. Leadership is engaging with and inspiring others to participate in developing, achieving, articulating, and embodying a shared set of values, shared sense of purpose, and shared vision of the desired community outcome. Leadership requires professionals who are highly interpersonally competent as well as self-aware.',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Introduction, paragraph 2' },
};
