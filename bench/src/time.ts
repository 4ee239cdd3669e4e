import { median } from './figure.js';

/** Milliseconds that a call takes. */
function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The shortest of some runs in milliseconds: what it takes when the machine does nothing else. */
export function shortest(runs: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => timeOf(run)));
}

/** A run of several calls, where one would be too short for the clock. */
export function batch(calls: number, run: () => unknown): () => void {
  return () => {
    for (let call = 0; call < calls; call++) run();
  };
}

/**
 * How much longer the first takes than the second: for each case the least of some rounds, so that what else the machine
 * does counts little, then the medians of the cases. They take turns.
 */
export function ratio(
  cases: number,
  rounds: number,
  first: (at: number) => unknown,
  second: (at: number) => unknown,
): number {
  const least: [number[], number[]] = [Array(cases).fill(Infinity), Array(cases).fill(Infinity)];
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < cases; at++) {
      least[0][at] = Math.min(
        least[0][at]!,
        timeOf(() => first(at)),
      );
      least[1][at] = Math.min(
        least[1][at]!,
        timeOf(() => second(at)),
      );
    }
  }
  return median(least[0]) / median(least[1]);
}
