/** Beyond so many pairs of tokens that may differ, the stretch counts as one change: the table of pairs would be too large. */
const MOST_PAIRS = 4_000_000;

/** Text that is the same in both, or else text that only one has. */
export interface AlignedText {
  readonly same: string;
  readonly was: string;
  readonly now: string;
}

/** Both lists in order as one, with as many tokens kept as can be: the longest common subsequence. */
export function alignTokens(a: readonly string[], b: readonly string[]): AlignedText[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [
    same(a.slice(0, start).join('')),
    ...alignDiffering(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    same(a.slice(a.length - end).join('')),
  ].filter((part) => part.same || part.was || part.now);
}

function alignDiffering(a: readonly string[], b: readonly string[]): AlignedText[] {
  const width = b.length + 1;
  if ((a.length + 1) * width > MOST_PAIRS) return [{ same: '', was: a.join(''), now: b.join('') }];
  // Cell (row, column) holds how many tokens can be kept of what follows there.
  const kept = new Uint32Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const here = row * width + column;
      kept[here] = a[row] === b[column] ? kept[here + width + 1]! + 1 : Math.max(kept[here + width]!, kept[here + 1]!);
    }
  }
  const parts: AlignedText[] = [];
  let row = 0;
  let column = 0;
  while (row < a.length || column < b.length) {
    const here = row * width + column;
    if (row < a.length && column < b.length && a[row] === b[column]) {
      parts.push(same(a[row]!));
      row += 1;
      column += 1;
    } else if (column === b.length || (row < a.length && kept[here + width]! >= kept[here + 1]!)) {
      parts.push({ same: '', was: a[row]!, now: '' });
      row += 1;
    } else {
      parts.push({ same: '', was: '', now: b[column]! });
      column += 1;
    }
  }
  return parts;
}

function same(text: string): AlignedText {
  return { same: text, was: '', now: '' };
}
