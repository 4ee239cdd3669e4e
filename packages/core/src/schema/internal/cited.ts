import { partialDate } from './dates.js';
import { strict } from './strict.js';
import { text } from './text.js';

/** A page, article or passage outside this corpus that says so. */
export const cited = strict({
  publisher: text,
  title: text.meta({ description: 'Title of the page, article or passage, or its subject where the note says so.' }),
  date: partialDate.exactOptional().meta({ description: 'When it was published, where known.' }),
}).readonly();
