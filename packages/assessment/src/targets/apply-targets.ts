import { ArgumentError } from '../errors.js';
import { checked } from '../file/checked.js';
import { instant } from '../file/names.js';
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
  profile: TargetProfile,
  { at, replace }: TargetOptions,
): Assessment {
  const { levels, targets } = profile;
  for (const [id, target] of Object.entries(targets)) {
    if (!Number.isInteger(target) || target < 1 || target > levels) {
      throw new ArgumentError(`target of ${id}`, target, `a whole number from 1 to ${levels}`);
    }
  }
  const responses: Record<string, Response> = { ...assessment.responses };
  for (const { id } of assessment.instrument.items) {
    const target = targetFor(id, targets);
    if (target === undefined || (responses[id]?.target !== undefined && !replace)) continue;
    responses[id] = { ...responses[id], target: rescale(target, levels, assessment.rubric.levels.length) };
  }
  return { ...assessment, changedAt: checked(instant, 'at', at), responses };
}

function targetFor(itemId: string, targets: TargetProfile['targets']): number | undefined {
  const { practiceId, kind } = placeOf(itemId)!;
  const of = (name: string) => (Object.hasOwn(targets, name) ? targets[name] : undefined);
  if (kind) return of(`${practiceId}-${kind}`);
  const both = [of(`${practiceId}-leadership`), of(`${practiceId}-management`)].filter((one) => one !== undefined);
  return both.length > 0 ? Math.round(both.reduce((sum, one) => sum + one, 0) / both.length) : undefined;
}
