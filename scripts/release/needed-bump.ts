import type { DataDiff } from './diff-data.ts';

/** A step of version, from the smallest. */
const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** Fields that programs look things up by or tell them apart by: what they hold is part of what an id means. */
const keys = new Set(['type', 'code', 'slug', 'kind', 'letter', 'practiceId', 'document', 'edition', 'isDefault']);

/** The least step that a change of data asks for, by the rules in docs/versioning.md. */
export function neededBump({ added, removed, renamed, changed, associations }: DataDiff): Bump {
  if (removed.length > 0 || renamed.length > 0) return 'major';
  if (changed.some(({ field, after }) => after === undefined || keys.has(field.split('.').at(-1)!))) return 'major';
  if (added.length > 0 || associations.length > 0) return 'minor';
  if (changed.some(({ before }) => before === undefined)) return 'minor';
  return changed.length > 0 ? 'patch' : 'none';
}

/** The step from one version to the next. Before 1.0.0 a minor step may break what it likes, so it counts as major. */
export function bumpBetween(before: string, after: string): Bump {
  const [a, b] = [before, after].map((version) => version.split(/[-+]/)[0]!.split('.').map(Number)) as [
    number[],
    number[],
  ];
  const place = a.findIndex((part, index) => part !== b[index]);
  if (place === -1) return 'none';
  const names: readonly Bump[] = b[0] === 0 ? ['major', 'major', 'minor'] : ['major', 'minor', 'patch'];
  return names[place]!;
}

/** Whether a step is at least as wide as what is needed. */
export const covers = (step: Bump, needed: Bump): boolean => bumps.indexOf(step) >= bumps.indexOf(needed);
