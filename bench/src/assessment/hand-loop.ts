import type { Answers } from '@icma-sdk/assessment';

/** Figures of one row, as someone would compute them who needs only this. */
interface Row {
  id: string;
  items: number;
  asked: number;
  answered: number;
  notApplicable: number;
  cannotJudge: number;
  completeness: number | null;
  level: number | null;
  target: number | null;
  importance: number | null;
  confidence: number | null;
  gap: number | null;
  priority: number | null;
  rank: number | null;
}

const GROUP_OF = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 3];
const GROUPS = ['group-principles', 'group-lead', 'group-purposes', 'group-skills'];

/** The same rows as `summarize` gives for all 166 dimensions without weights: one loop, arrays of numbers, nothing reusable. */
export function handLoop({ instrument, responses }: Answers): {
  items: Row[];
  kinds: Row[];
  practices: Row[];
  groups: Row[];
} {
  const sums = Array.from({ length: 28 + 14 + 4 }, () => new Float64Array(14));
  const items: Row[] = [];
  for (const { id } of instrument.items) {
    const practice = Number(id.slice(9, 11)) - 1;
    const kind = id[12] === 'l' ? 0 : 1;
    const response = responses[id];
    const own = new Float64Array(14);
    own[0] = 1;
    if (response?.notApplicable) own[2] = 1;
    else if (response?.cannotJudge) own[3] = 1;
    else if (response) {
      const { level, target, importance, confidence } = response;
      if (target !== undefined) {
        own[6] = target;
        own[7] = 1;
      }
      if (importance !== undefined) {
        own[8] = importance;
        own[9] = 1;
      }
      if (level !== undefined) {
        own[1] = 1;
        own[4] = level;
        own[5] = 1;
        if (confidence !== undefined) {
          own[10] = confidence;
          own[11] = 1;
        }
        if (target !== undefined) {
          own[12] = target > level ? target - level : 0;
          own[13] = 1;
        }
      }
    }
    for (const place of [practice * 2 + kind, 28 + practice, 42 + GROUP_OF[practice]!]) {
      const sum = sums[place]!;
      for (let index = 0; index < 14; index++) sum[index]! += own[index]!;
    }
    items.push(toRow(id, own));
  }
  const name = (practice: number) => `practice-${practice < 9 ? '0' : ''}${practice + 1}`;
  const kinds = sums
    .slice(0, 28)
    .map((sum, place) => toRow(`${name(place >> 1)}-${place % 2 ? 'management' : 'leadership'}`, sum));
  const practices = sums.slice(28, 42).map((sum, place) => toRow(name(place), sum));
  const groups = sums.slice(42).map((sum, place) => toRow(GROUPS[place]!, sum));
  for (const rows of [items, kinds, practices, groups]) rank(rows);
  return { items, kinds, practices, groups };
}

function toRow(id: string, sum: Float64Array): Row {
  const asked = sum[0]! - sum[2]! - sum[3]!;
  const mean = (place: number) => (sum[place + 1]! > 0 ? sum[place]! / sum[place + 1]! : null);
  const both = sum[9]! * sum[13]!;
  return {
    id,
    items: sum[0]!,
    asked,
    answered: sum[1]!,
    notApplicable: sum[2]!,
    cannotJudge: sum[3]!,
    completeness: asked > 0 ? sum[1]! / asked : null,
    level: mean(4),
    target: mean(6),
    importance: mean(8),
    confidence: mean(10),
    gap: mean(12),
    priority: both > 0 ? (sum[8]! * sum[12]!) / both : null,
    rank: null,
  };
}

function rank(rows: Row[]): void {
  rows
    .filter(({ priority }) => priority !== null)
    .sort((a, b) => b.priority! - a.priority! || b.importance! - a.importance!)
    .forEach((row, index) => {
      row.rank = index + 1;
    });
}
