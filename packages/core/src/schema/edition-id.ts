import * as z from 'zod';
import { FrameworkId } from './framework-id.js';
import { yearMonth } from './internal/dates.js';

/** Document and edition, such as `code-of-ethics@2017-06`. */
export const EditionId = z
  .templateLiteral([FrameworkId, '@', yearMonth], {
    error: 'a document and its edition, such as "code-of-ethics@2017-06"',
  })
  .meta({ description: 'Document and edition, such as code-of-ethics@2017-06.' });
