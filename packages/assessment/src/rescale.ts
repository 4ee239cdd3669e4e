/** The position on a scale of `to` levels that lies as far along as `position` does on one of `from`; halves go up. */
export function rescale(position: number, from: number, to: number): number {
  return 1 + Math.round(((position - 1) * (to - 1)) / (from - 1));
}
