/** Which item bears on which. All rationales are ours; `basis` says whether the texts themselves make the link. */

export type { Association, AssociationEnd, AssociationType, Basis, Confidence } from '../types/association.js';
export { codePractice } from './code-practice.js';
