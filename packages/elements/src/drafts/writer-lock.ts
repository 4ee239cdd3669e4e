import { within } from './within.js';

/**
 * How long a lock is waited for, in milliseconds: by who would like to have it, as on a slow device the page before this one may still be
 * going; and by who takes it.
 */
const WAIT = 1000;
const HANDOVER = 500;

/**
 * The right to write one draft, held by one tab at a time: a Web Lock. Where the browser has no locks, as on plain http, or does not answer,
 * everyone has it: then the revisions tell who came late, see `writeRevision`.
 */
export class WriterLock {
  /** Called when another tab has taken the lock by force. */
  onLost: (() => void) | undefined;
  #release: (() => void) | undefined;
  /** Counts requests and releases: what comes from a request before the last of them is not wanted any more. */
  #asked = 0;

  /** Takes the lock; false when somebody has it. */
  acquire(id: string): Promise<boolean> {
    return this.#request(id, { signal: AbortSignal.timeout(WAIT) });
  }

  /** Takes the lock from whoever has it, who is given a moment to hand it over; true in the end. */
  async take(id: string): Promise<boolean> {
    // Without locks, the word that was sent may still be heard.
    if (!navigator.locks) return new Promise((resolve) => setTimeout(() => resolve(true), HANDOVER));
    const signal = AbortSignal.timeout(HANDOVER);
    return (await this.#request(id, { signal })) || this.#request(id, { steal: true });
  }

  release(): void {
    this.#asked++;
    this.#release?.();
    this.#release = undefined;
  }

  #request(id: string, options: LockOptions): Promise<boolean> {
    this.release();
    if (!navigator.locks) return Promise.resolve(true);
    const asked = this.#asked;
    const answer = new Promise<boolean>((resolve) => {
      navigator.locks
        .request(`icma-draft:${id}`, options, (lock) => {
          resolve(!!lock);
          if (!lock || asked !== this.#asked) return undefined;
          return new Promise<void>((done) => {
            this.#release = done;
          });
        })
        .catch((error: unknown) => {
          // Before it was given: somebody has it. Or this page may have no locks at all, and then neither may others.
          resolve(!['AbortError', 'TimeoutError'].includes((error as DOMException).name));
          if (asked !== this.#asked || !this.#release) return;
          this.#release = undefined;
          this.onLost?.();
        });
    });
    return within(answer).catch(() => true);
  }
}
