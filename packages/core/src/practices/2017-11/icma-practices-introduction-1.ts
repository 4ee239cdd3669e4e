import type { Introduction } from '../../types/introduction.js';

export const introduction1: Introduction<'icma-practices-introduction-1'> = {
  type: 'introduction',
  id: 'icma-practices-introduction-1',
  statement:
    'ICMA University is the premier resource for local government leadership and management training. Our programs are designed to advance your career, enrich your community, and contribute to your professional fulfilment. ICMA’s online workshops and programs bring the latest research from leading experts to your office. Our conferences and in-person workshops allow you to network with colleagues and exchange ideas. All ICMA University programs are drawn from the 14 core competencies that members have determined are essential to local government leadership and management.',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Introduction, paragraph 1' },
};
