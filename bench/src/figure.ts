/** One measured figure beside the most that it may be. */
export interface Figure {
  /** What was measured, such as `practice-05 alone`. */
  readonly name: string;
  readonly value: number;
  /** `x` for a ratio, `of them` for a count, else the unit of `value` and `ceiling`: `kB` is 1,000 bytes. */
  readonly unit: 'x' | 'kB' | 'of them';
  readonly ceiling: number;
  /** What the figure rests on, so that a reader can judge it. */
  readonly detail: string;
}

export function holds(figure: Figure): boolean {
  return figure.value <= figure.ceiling;
}

/** The figures as aligned lines: mark, name, value, ceiling, detail. */
export function table(figures: readonly Figure[]): string {
  const cells = figures.map((figure) => [
    holds(figure) ? 'ok  ' : 'OVER',
    figure.name,
    show(figure.value, figure.unit),
    `≤ ${show(figure.ceiling, figure.unit)}`,
    figure.detail,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) => row.map((cell, column) => (column < 4 ? cell.padEnd(widths[column]!) : cell)).join('  '))
    .join('\n');
}

function show(value: number, unit: Figure['unit']): string {
  const digits = unit === 'of them' ? 0 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

/** The middle of an odd number of values, the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
