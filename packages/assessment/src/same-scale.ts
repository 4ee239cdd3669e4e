import type { Rubric } from './types/rubric.js';

/** Whether two rubrics have the same levels in the same words, whatever their ids: only then do positions mean the same. Throws nothing. */
export function sameScale(a: Rubric, b: Rubric): boolean {
  const words = ({ levels }: Rubric) => JSON.stringify(levels.map(({ label, description }) => [label, description]));
  return words(a) === words(b);
}
