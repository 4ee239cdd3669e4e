import * as z from 'zod';

/** One of the 18 areas that the 14 practices replaced in November 2017. */
export const LegacyAreaId = z
  .enum([
    'legacy-area-01',
    'legacy-area-02',
    'legacy-area-03',
    'legacy-area-04',
    'legacy-area-05',
    'legacy-area-06',
    'legacy-area-07',
    'legacy-area-08',
    'legacy-area-09',
    'legacy-area-10',
    'legacy-area-11',
    'legacy-area-12',
    'legacy-area-13',
    'legacy-area-14',
    'legacy-area-15',
    'legacy-area-16',
    'legacy-area-17',
    'legacy-area-18',
  ])
  .meta({ description: 'One of the 18 areas that the 14 practices replaced in November 2017.' });
