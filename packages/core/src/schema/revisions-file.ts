import * as z from 'zod';
import { EditionOrigin } from './edition-origin.js';
import { formatVersion } from './internal/format-version.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';
import { Revision } from './revision.js';

/** When the wording changed, as `revisions.json` holds it. */
export const RevisionsFile = strict({
  formatVersion,
  notice: text.meta({ description: 'Whose the words are, and what a missing row means.' }),
  editionOrigins: z.array(EditionOrigin).readonly().meta({ description: 'How each edition came about.' }),
  revisions: z.array(Revision).readonly().meta({ description: 'What is known of changes since, oldest first.' }),
})
  .readonly()
  .meta({ description: 'When the wording changed: facts and sources, no text.' });
