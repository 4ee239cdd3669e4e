import { ResponseError } from './errors.js';
import { checked } from './file/checked.js';
import { instant } from './file/names.js';
import { shown } from './file/raw.js';
import { fitting } from './file/serialize-assessment.js';
import { encodeUtf8 } from './file/utf8.js';
import type { Assessment } from './types/assessment.js';
import type { Response } from './types/response.js';

/**
 * The assessment with the whole response to an item put in its place, or taken away, and the item ticked off in the review list
 * if it is `reviewed` by that.
 *
 * @throws {ResponseError} for an item the instrument does not ask.
 * @throws {ArgumentError} for an instant that does not fit.
 * @throws {SizeError} when a text grew and would make the assessment too large to be read again; ratings always fit.
 */
export function putResponse(
  assessment: Assessment,
  itemId: string,
  response: Response | undefined,
  at: string,
  reviewed = false,
): Assessment {
  const { items } = assessment.instrument;
  if (!items.some(({ id }) => id === itemId)) {
    // One of the same practice, if there is one.
    const practice = shown(itemId).slice(0, 11);
    const near = items.find(({ id }) => id.startsWith(practice)) ?? items[0]!;
    throw new ResponseError(itemId, '', itemId, `an item that is asked, such as ${near.id}`);
  }
  const { [itemId]: _, ...others } = assessment.responses;
  const next = {
    ...assessment,
    changedAt: checked(instant, 'at', at),
    responses: response ? { ...assessment.responses, [itemId]: response } : others,
    review: assessment.review.map((entry) => (reviewed && entry.itemId === itemId ? { ...entry, reviewed } : entry)),
  };
  return textSize(response) > textSize(assessment.responses[itemId]) ? fitting(next) : next;
}

/** Bytes of what the person wrote. */
function textSize({ note, evidence, notApplicable, cannotJudge }: Response = {}): number {
  return encodeUtf8(JSON.stringify([note, evidence, notApplicable?.reason, cannotJudge?.reason].join(''))).length;
}
