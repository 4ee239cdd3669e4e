import { checked } from '../file/checked.js';
import { instant } from '../file/names.js';
import { own } from '../file/raw.js';
import { whole } from '../file/read.js';
import { placeOf } from '../place-of.js';
import { rescale } from '../rescale.js';
import type { Assessment } from '../types/assessment.js';
import type { Response } from '../types/response.js';
import type { TargetProfile } from '../types/target-profile.js';

export interface TargetOptions {
  readonly at: string;
  /** Whether targets that the person already has give way; they stay when left out. */
  readonly replace?: boolean;
}

/**
 * The assessment with the profile's target on every item it speaks of. A practice asked as a whole gets the mean of its
 * two kinds, halves up; on a rubric with another number of levels, targets lie as far along the scale as in the profile.
 *
 * @throws {ArgumentError} for a target that is not a level of the profile's scale, or an instant that does not fit.
 */
export function applyTargets(
  assessment: Assessment,
  { levels, targets }: TargetProfile,
  { at, replace }: TargetOptions,
): Assessment {
  const target = whole(levels);
  for (const [id, one] of Object.entries(targets)) checked(target, `target of ${id}`, one);
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
