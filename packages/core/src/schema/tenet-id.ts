import * as z from 'zod';

/** `tenet-01` to `tenet-12`. Never reused; a tenet keeps its id across editions. */
export const TenetId = z
  .enum([
    'tenet-01',
    'tenet-02',
    'tenet-03',
    'tenet-04',
    'tenet-05',
    'tenet-06',
    'tenet-07',
    'tenet-08',
    'tenet-09',
    'tenet-10',
    'tenet-11',
    'tenet-12',
  ])
  .meta({ description: 'tenet-01 to tenet-12. Never reused; a tenet keeps its id across editions.' });
