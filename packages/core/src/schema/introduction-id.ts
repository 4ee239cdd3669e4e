import * as z from 'zod';

/** One of the three paragraphs that introduce the Practices. */
export const IntroductionId = z
  .enum(['icma-practices-introduction-1', 'icma-practices-introduction-2', 'icma-practices-introduction-3'])
  .meta({ description: 'One of the three paragraphs that introduce the Practices.' });
