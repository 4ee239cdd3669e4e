/**
 * Which item bears on which. The judgement and the wording of every rationale are ours, not ICMA's; `basis` says whether
 * the texts themselves make the link (`explicit`) or we do (`editorial`).
 */

export type { Association, AssociationEnd, AssociationType, Basis, Confidence } from '../types/association.js';
export type { LegacyArea } from '../types/legacy-area.js';
export { codePractice } from './code-practice.js';
export { legacyAreas } from './legacy-areas.js';
export { legacyPractices } from './legacy-practices.js';
export { tenetPractice } from './tenet-practice.js';
export { tenetPracticeUnrelated } from './tenet-practice-unrelated.js';
