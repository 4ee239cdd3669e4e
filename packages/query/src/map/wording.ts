import type { Associable, Link } from './types.js';

/** What a reader would call it: "Tenet 3 (Integrity)", "Dimension 7.L.A", "the ICMA Code of Ethics". Its wording is ours. */
export function nameOf(end: Associable): string {
  switch (end.type) {
    case 'tenet':
      return `Tenet ${end.code} (${end.title})`;
    case 'practice':
      return `Practice ${end.code} (${end.title})`;
    case 'dimension':
      return `Dimension ${end.code}`;
    case 'legacy-area':
      return `Earlier area ${end.code} (${end.title})`;
    case 'framework':
      return `the ${end.title}`;
  }
}

/** How the start of a link stands to its end, as a verb. */
export function verbOf({ relation, direction, basis }: Link): string {
  const isOutward = direction === 'outward';
  if (relation === 'isChildOf' || relation === 'isPartOf') return isOutward ? 'is part of' : 'contains';
  if (relation === 'replacedBy') return isOutward ? 'was replaced by' : 'replaced';
  if (basis === 'explicit') return isOutward ? 'names' : 'is named by';
  return 'is related to';
}

/** On what ground a link stands: "by the text itself", "by our reading, with medium confidence". */
export function groundOf({ basis, confidence }: Pick<Link, 'basis' | 'confidence'>): string {
  return basis === 'explicit' ? 'by the text itself' : `by our reading, with ${confidence} confidence`;
}
