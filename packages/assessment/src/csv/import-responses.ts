import { putResponse } from '../put-response.js';
import { checkResponse } from '../respond.js';
import type { Assessment } from '../types/assessment.js';
import type { Responses } from '../types/response.js';

/**
 * The assessment with these responses, such as {@link parseCsv} gives, each in the place of the whole response to its item. Items that
 * are not among them stay as they are, so that what was not read takes nothing away.
 *
 * @throws {ResponseError} for an item the instrument does not ask or a value that cannot be; it names both and what would fit.
 * @throws {ArgumentError} for an instant that does not fit.
 * @throws {SizeError} when the texts would make the assessment too large to be read again.
 */
export function importResponses(
  assessment: Assessment,
  responses: Responses,
  { at }: { readonly at: string },
): Assessment {
  return Object.entries(responses).reduce((next, [itemId, given]) => {
    const response = checkResponse(assessment, itemId, { ...given });
    const { level, notApplicable, cannotJudge } = given;
    return putResponse(next, itemId, response, at, !!(level || notApplicable || cannotJudge));
  }, assessment);
}
