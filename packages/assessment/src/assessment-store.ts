import { clearResponse, respond } from './respond.js';
import type { Assessment } from './types/assessment.js';
import type { ResponseChange } from './types/response.js';

/** One person's assessment as it changes. Knows nothing of the page, of storage or of the clock. */
export class AssessmentStore {
  readonly #listeners = new Set<(assessment: Assessment) => void>();
  #assessment: Assessment;

  constructor(assessment: Assessment) {
    this.#assessment = assessment;
  }

  /** As it is now: what you read does not change afterwards. */
  get assessment(): Assessment {
    return this.#assessment;
  }

  /**
   * @throws {ResponseError} as {@link respond} does, and {ArgumentError} and {SizeError}; the store stays as it was and nobody is told.
   */
  respond(itemId: string, change: ResponseChange, at: string): void {
    this.update((assessment) => respond(assessment, itemId, change, { at }));
  }

  /** @throws {ResponseError} as {@link clearResponse} does, and {ArgumentError}; the store stays as it was and nobody is told. */
  clearResponse(itemId: string, at: string): void {
    this.update((assessment) => clearResponse(assessment, itemId, { at }));
  }

  /**
   * Puts what `change` makes of the assessment in its place: a snapshot, a migration, another assessment altogether.
   * What `change` throws is passed on; then the store stays as it was and nobody is told.
   */
  update(change: (assessment: Assessment) => Assessment): void {
    this.#assessment = change(this.#assessment);
    for (const listener of this.#listeners) {
      try {
        listener(this.#assessment);
      } catch (error) {
        // The change is made and the others want to know: as in the page, a listener's mistake is nobody else's.
        void Promise.reject(error);
      }
    }
  }

  /**
   * Calls `listener` after each change, not now. Returns the function that stops it. What a listener throws is an unhandled rejection and
   * keeps nobody else from being told.
   */
  subscribe(listener: (assessment: Assessment) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
