import * as z from 'zod';
import { DimensionId } from './dimension-id.js';
import { FrameworkId } from './framework-id.js';
import { associationOf } from './internal/association-of.js';
import { formatVersion } from './internal/format-version.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { LegacyArea } from './legacy-area.js';
import { LegacyAreaId } from './legacy-area-id.js';
import { PracticeId } from './practice-id.js';
import { TenetId } from './tenet-id.js';

/** Which item bears on which, as `associations.json` holds it. */
export const AssociationsFile = strict({
  formatVersion,
  notice: text.meta({ description: 'Whose the judgement and the words are.' }),
  codePractice: z
    .array(associationOf(DimensionId, FrameworkId))
    .readonly()
    .meta({ description: 'Dimensions that name the Code of Ethics.' }),
  tenetPractice: z
    .array(associationOf(TenetId, PracticeId))
    .readonly()
    .meta({ description: 'Tenets and the practices they bear on.' }),
  tenetPracticeUnrelated: z
    .record(TenetId, z.array(PracticeId).readonly())
    .readonly()
    .meta({ description: 'Tenet id to the practices considered and found without direct bearing.' }),
  legacyAreas: z
    .array(LegacyArea)
    .length(LegacyAreaId.options.length)
    .readonly()
    .meta({ description: 'The 18 earlier areas in order.' }),
  legacyPractices: z
    .array(associationOf(LegacyAreaId, PracticeId))
    .readonly()
    .meta({ description: 'Earlier areas and the practices that took them up.' }),
})
  .readonly()
  .meta({ description: 'Which item bears on which; judgement and rationales are ours.' });
