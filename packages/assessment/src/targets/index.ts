/** Levels to aim at, by stage of a career: ours and made to be edited, not ICMA's. */

export type { TargetProfile } from '../types/target-profile.js';
export { applyTargets, type TargetOptions } from './apply-targets.js';
export { targetProfiles } from './target-profiles.js';
