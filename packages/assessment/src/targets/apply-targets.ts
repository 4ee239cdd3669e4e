import { checked } from '../file/checked.js';
import { instant } from '../file/names.js';
import { own } from '../file/raw.js';
import { check, oneOf, whole } from '../file/read.js';
import { placeOf } from '../place-of.js';
import { rescale } from '../rescale.js';
import type { Assessment } from '../types/assessment.js';
import type { Response } from '../types/response.js';
import type { TargetProfile } from '../types/target-profile.js';

/** What {@link applyTargets} takes. */
export interface TargetOptions {
  readonly at: string;
  /** Whether targets that the person already has give way; they stay when left out. */
  readonly replace?: boolean;
}

const kindId = check<string>('such as practice-07-leadership', (id) => {
  const place = placeOf(id as string);
  return !!place?.kind && !place.letter;
});

/**
 * The assessment with the profile's target on every item it speaks of. A practice asked as a whole gets the mean of its
 * two kinds, halves up; on a rubric with another number of levels, targets lie as far along the scale as in the profile.
 *
 * @throws {ArgumentError} for levels other than 3 to 7, a target that is not one of them or not of a kind of a practice, or an instant that does not fit.
 */
export function applyTargets(
  assessment: Assessment,
  { levels, targets }: TargetProfile,
  { at, replace }: TargetOptions,
): Assessment {
  const target = whole(checked(oneOf(3, 4, 5, 6, 7), 'levels', levels));
  for (const [id, one] of Object.entries(targets)) {
    checked(kindId, 'target of', id);
    checked(target, `target of ${id}`, one);
  }
  const responses: Record<string, Response> = { ...assessment.responses };
  for (const { id } of assessment.instrument.items) {
    const { practiceId, kind } = placeOf(id)!;
    const given = (kind ? [kind] : ['leadership', 'management'])
      .map((one) => own(targets, `${practiceId}-${one}`) as number | undefined)
      .filter((one) => one !== undefined);
    if (given.length === 0 || (responses[id]?.target && !replace)) continue;
    const mean = Math.round(given.reduce((sum, one) => sum + one, 0) / given.length);
    responses[id] = { ...responses[id], target: rescale(mean, levels, assessment.rubric.levels.length) };
  }
  return { ...assessment, changedAt: checked(instant, 'at', at), responses };
}
