/** One measured figure beside the bound it must keep: the most that it may be, or the least. */
export type Figure = Measured & ({ readonly ceiling: number } | { readonly floor: number });

interface Measured {
  /** What was measured, such as `practice-05 alone`. */
  readonly name: string;
  readonly value: number;
  /** `x` for a ratio, `MRR` for a mean reciprocal rank, `of them`, `characters` and `requests` for a count; `kB` is 1,000 bytes. */
  readonly unit: 'x' | 'MRR' | 'kB' | 'of them' | 'characters' | 'requests' | 'shift';
  /** What the figure rests on, so that a reader can judge it. */
  readonly detail: string;
}

export function holds(figure: Figure): boolean {
  return 'ceiling' in figure ? figure.value <= figure.ceiling : figure.value >= figure.floor;
}

/** The figures as aligned lines: mark, name, value, bound, detail. */
export function table(figures: readonly Figure[]): string {
  const cells = figures.map((figure) => [
    holds(figure) ? 'ok  ' : 'PAST',
    figure.name,
    show(figure.value, figure.unit),
    'ceiling' in figure ? `≤ ${show(figure.ceiling, figure.unit)}` : `≥ ${show(figure.floor, figure.unit)}`,
    figure.detail,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) => row.map((cell, column) => (column < 4 ? cell.padEnd(widths[column]!) : cell)).join('  '))
    .join('\n');
}

const digits = { x: 2, MRR: 4, kB: 2, 'of them': 0, characters: 0, requests: 0, shift: 3 } as const;

function show(value: number, unit: Figure['unit']): string {
  return `${value.toFixed(digits[unit])} ${unit}`;
}

/** The middle of an odd number of values, the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
