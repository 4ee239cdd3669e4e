import type { Rubric } from './types/rubric.js';

/** Whether two rubrics have the same levels in the same words, whatever their ids: only then do positions mean the same. */
export function sameScale(a: Rubric, b: Rubric): boolean {
  return (
    a.levels.length === b.levels.length &&
    a.levels.every(({ label, description }, index) => {
      const other = b.levels[index]!;
      return label === other.label && description === other.description;
    })
  );
}
