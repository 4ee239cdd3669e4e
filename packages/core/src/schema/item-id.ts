import * as z from 'zod';
import { DimensionId } from './dimension-id.js';
import { GroupId } from './group-id.js';
import { IntroductionId } from './introduction-id.js';
import { PracticeId } from './practice-id.js';
import { TenetId } from './tenet-id.js';

/** Every part of the two documents that has words of its own. */
export const ItemId = z
  .enum([
    'code-of-ethics-preamble',
    ...TenetId.options,
    'code-of-ethics-adoption',
    ...IntroductionId.options,
    'narrative',
    ...GroupId.options,
    ...PracticeId.options,
    ...DimensionId.options,
  ])
  .meta({ description: 'A part of the two documents that has words of its own. Never reused.' });
