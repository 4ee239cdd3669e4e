import type { Response } from '../types/response.js';
import type { Figures } from '../types/summary.js';

const MEANS = ['level', 'target', 'importance', 'confidence', 'gap'] as const;

/**
 * Adds up responses for one row. Every sum and weight is a whole number and each mean is one division, so that rows that are
 * equal by hand are equal here, and ties are ties.
 */
export class Tally {
  #items = 0;
  #answered = 0;
  #notApplicable = 0;
  #cannotJudge = 0;
  /** Sum and weight of each mean, one after the other. */
  readonly #sums = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  add({ level, target, importance, confidence, notApplicable, cannotJudge }: Response, weight: number): void {
    this.#items++;
    if (notApplicable) this.#notApplicable++;
    else if (cannotJudge) this.#cannotJudge++;
    else {
      this.#count(1, target, weight);
      this.#count(2, importance, weight);
      if (level === undefined) return;
      this.#answered++;
      this.#count(0, level, weight);
      this.#count(3, confidence, weight);
      this.#count(4, target && Math.max(0, target - level), weight);
    }
  }

  #count(mean: number, value: number | undefined, weight: number): void {
    if (value === undefined) return;
    this.#sums[2 * mean]! += value * weight;
    this.#sums[2 * mean + 1]! += weight;
  }

  /** Adds all that another row has added up. */
  merge(other: Tally): void {
    this.#items += other.#items;
    this.#answered += other.#answered;
    this.#notApplicable += other.#notApplicable;
    this.#cannotJudge += other.#cannotJudge;
    for (let place = 0; place < 10; place++) this.#sums[place]! += other.#sums[place]!;
  }

  figures(): Figures {
    const asked = this.#items - this.#notApplicable - this.#cannotJudge;
    const [level, target, importance, confidence, gap] = MEANS.map((_, mean) =>
      quotient(this.#sums[2 * mean]!, this.#sums[2 * mean + 1]!),
    ) as [number | null, number | null, number | null, number | null, number | null];
    return {
      items: this.#items,
      asked,
      answered: this.#answered,
      notApplicable: this.#notApplicable,
      cannotJudge: this.#cannotJudge,
      completeness: quotient(this.#answered, asked),
      level,
      target,
      importance,
      confidence,
      gap,
      // The product of two means in one division, so that it is rounded once.
      priority: quotient(this.#sums[4]! * this.#sums[8]!, this.#sums[5]! * this.#sums[9]!),
    };
  }
}

function quotient(over: number, under: number): number | null {
  return under > 0 ? over / under : null;
}
