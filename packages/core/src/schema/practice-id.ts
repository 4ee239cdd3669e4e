import * as z from 'zod';

/** `practice-01` to `practice-14`. Never reused; a practice keeps its id across editions. */
export const PracticeId = z
  .enum([
    'practice-01',
    'practice-02',
    'practice-03',
    'practice-04',
    'practice-05',
    'practice-06',
    'practice-07',
    'practice-08',
    'practice-09',
    'practice-10',
    'practice-11',
    'practice-12',
    'practice-13',
    'practice-14',
  ])
  .meta({ description: 'practice-01 to practice-14. Never reused; a practice keeps its id across editions.' });
