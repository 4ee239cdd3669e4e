import { FrameworkId } from './framework-id.js';
import { yearMonth } from './internal/dates.js';
import { strict } from './internal/strict.js';
import { text } from './internal/text.js';

/** Where the words of an item stand in the document they were taken from. */
export const Source = strict({
  document: FrameworkId,
  edition: yearMonth.meta({ description: 'Year and month of the edition.' }),
  locator: text.meta({ description: 'Place in the document as a reader would name it; our words.' }),
})
  .readonly()
  .meta({ description: 'Where the words of an item stand in the document they were taken from.' });
