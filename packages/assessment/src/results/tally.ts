import type { Response } from '../types/response.js';
import type { Figures } from '../types/summary.js';

/**
 * Adds up responses for one row. Every sum and weight is a whole number and each mean is one division, so that rows that are
 * equal by hand are equal here, and ties are ties.
 */
export class Tally {
  #items = 0;
  #notApplicable = 0;
  #cannotJudge = 0;
  #answered = 0;
  readonly #level = new Mean();
  readonly #target = new Mean();
  readonly #importance = new Mean();
  readonly #confidence = new Mean();
  readonly #gap = new Mean();

  add(response: Response | undefined, weight: number): void {
    this.#items++;
    if (!response) return;
    if (response.notApplicable) {
      this.#notApplicable++;
      return;
    }
    if (response.cannotJudge) {
      this.#cannotJudge++;
      return;
    }
    const { level, target, importance, confidence } = response;
    if (importance !== undefined) this.#importance.add(importance, weight);
    if (target !== undefined) this.#target.add(target, weight);
    if (level === undefined) return;
    this.#answered++;
    this.#level.add(level, weight);
    if (confidence !== undefined) this.#confidence.add(confidence, weight);
    if (target !== undefined) this.#gap.add(Math.max(0, target - level), weight);
  }

  /** Adds all that another row has added up. */
  merge(other: Tally): void {
    this.#items += other.#items;
    this.#notApplicable += other.#notApplicable;
    this.#cannotJudge += other.#cannotJudge;
    this.#answered += other.#answered;
    this.#level.merge(other.#level);
    this.#target.merge(other.#target);
    this.#importance.merge(other.#importance);
    this.#confidence.merge(other.#confidence);
    this.#gap.merge(other.#gap);
  }

  figures(): Figures {
    const asked = this.#items - this.#notApplicable - this.#cannotJudge;
    return {
      items: this.#items,
      asked,
      answered: this.#answered,
      notApplicable: this.#notApplicable,
      cannotJudge: this.#cannotJudge,
      completeness: asked > 0 ? this.#answered / asked : null,
      level: this.#level.value,
      target: this.#target.value,
      importance: this.#importance.value,
      confidence: this.#confidence.value,
      gap: this.#gap.value,
      priority: this.#importance.times(this.#gap),
    };
  }
}

class Mean {
  #sum = 0;
  #weight = 0;

  add(value: number, weight: number): void {
    this.#sum += value * weight;
    this.#weight += weight;
  }

  merge(other: Mean): void {
    this.#sum += other.#sum;
    this.#weight += other.#weight;
  }

  get value(): number | null {
    return this.#weight > 0 ? this.#sum / this.#weight : null;
  }

  /** The product of two means in one division, so that it is rounded once. */
  times(other: Mean): number | null {
    const weight = this.#weight * other.#weight;
    return weight > 0 ? (this.#sum * other.#sum) / weight : null;
  }
}
