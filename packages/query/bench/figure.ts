/** One measured figure and the bound it must keep. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `1` for shares, `x` for ratios, `kB`. */
  readonly unit: string;
  readonly bound: { readonly atMost: number } | { readonly atLeast: number };
  /** What was measured, for a reader of the table. */
  readonly detail: string;
}

export function holds({ value, bound }: Figure): boolean {
  return 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
}

/** A line of JSON per figure, then the same as a table. */
export function report(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { name, value, unit, bound, detail } = figure;
    return JSON.stringify({ figure: name, value: round(value), unit, ...bound, holds: holds(figure), detail });
  });
  const rows = figures.map((figure) => [
    figure.name,
    `${round(figure.value)} ${figure.unit}`,
    'atMost' in figure.bound ? `≤ ${figure.bound.atMost}` : `≥ ${round(figure.bound.atLeast)}`,
    holds(figure) ? 'yes' : 'NO',
    figure.detail,
  ]);
  const table = [['figure', 'value', 'ceiling', 'holds', 'detail'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return [
    ...lines,
    '',
    ...table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join(' | ')
        .trimEnd(),
    ),
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
