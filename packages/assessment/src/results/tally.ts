import type { Response } from '../types/response.js';
import type { Figures } from '../types/summary.js';

/**
 * Adds up responses for one row. Every sum and weight is a whole number and each mean is one division, so that rows that are
 * equal by hand are equal here, and ties are ties.
 */
export class Tally {
  /** Items, answered, not applicable, cannot judge; then sum and weight of level, target, importance, confidence and gap. */
  readonly #sums = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  add({ level, target, importance, confidence, notApplicable, cannotJudge }: Response, weight: number): void {
    this.#count(0, 1);
    if (notApplicable || cannotJudge) {
      this.#count(notApplicable ? 2 : 3, 1);
      return;
    }
    this.#mean(6, target, weight);
    this.#mean(8, importance, weight);
    if (level === undefined) return;
    this.#count(1, 1);
    this.#mean(4, level, weight);
    this.#mean(10, confidence, weight);
    this.#mean(12, target && Math.max(0, target - level), weight);
  }

  #mean(place: number, value: number | undefined, weight: number): void {
    if (value === undefined) return;
    this.#count(place, value * weight);
    this.#count(place + 1, weight);
  }

  #count(place: number, value: number): void {
    this.#sums[place]! += value;
  }

  /** Adds all that another row has added up. */
  merge(other: Tally): void {
    for (const [place, value] of other.#sums.entries()) this.#count(place, value);
  }

  figures(): Figures {
    const sums = this.#sums;
    const [items = 0, answered = 0, notApplicable = 0, cannotJudge = 0] = sums;
    const asked = items - notApplicable - cannotJudge;
    const mean = (place: number) => quotient(sums[place]!, sums[place + 1]!);
    return {
      items,
      asked,
      answered,
      notApplicable,
      cannotJudge,
      completeness: quotient(answered, asked),
      level: mean(4),
      target: mean(6),
      importance: mean(8),
      confidence: mean(10),
      gap: mean(12),
      // The product of two means in one division, so that it is rounded once.
      priority: quotient(sums[8]! * sums[12]!, sums[9]! * sums[13]!),
    };
  }
}

function quotient(over: number, under: number): number | null {
  return under > 0 ? over / under : null;
}
