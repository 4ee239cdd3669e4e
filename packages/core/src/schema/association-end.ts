import * as z from 'zod';
import { DimensionId } from './dimension-id.js';
import { FrameworkId } from './framework-id.js';
import { LegacyAreaId } from './legacy-area-id.js';
import { PracticeId } from './practice-id.js';
import { TenetId } from './tenet-id.js';

/** What an association may join. */
export const AssociationEnd = z
  .enum([
    ...FrameworkId.options,
    ...TenetId.options,
    ...PracticeId.options,
    ...DimensionId.options,
    ...LegacyAreaId.options,
  ])
  .meta({ description: 'What an association may join: a document, tenet, practice, dimension or earlier area.' });
