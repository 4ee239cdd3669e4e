import { DraftDatabase } from '../drafts/draft-database.js';
import { keepSubmission, type Submission, submissionsOf, submissionsTo } from '../drafts/submission-records.js';
import { TabChannel } from '../drafts/tab-channel.js';
import { within } from '../drafts/within.js';
import { WriterLock } from '../drafts/writer-lock.js';
import { now } from '../internal/clock.js';
import { postJson } from '../internal/submit.js';
import { judgeAnswer } from './judge-answer.js';
import { retryDelay } from './retry-delay.js';
import { assessmentIn } from './submission-key.js';
import type { Receipt, SubmitStatus } from './submit-status.js';

export interface OutboxOptions {
  /** Whether the person keeps things on this device: then what waits survives a reload, and so does the receipt. */
  keeps(): boolean;
  /** Called after each change of what the outbox says. */
  onStatus(status: SubmitStatus): void;
  /** Called when an answer has come; not for a receipt of earlier. */
  onReceipt?(receipt: Receipt): void;
}

type Waiting = Submission & { attempts: number; kept: boolean };

/**
 * Sends one thing after the other, and each until it has arrived: under one key, so that it is recorded once however often it is sent.
 * Nothing is sent that a person has not pressed for.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #database = new DraftDatabase(() => {});
  readonly #tabs = new TabChannel(({ kind, id }) => {
    const waits = this.#waiting && assessmentIn(this.#waiting.key);
    if (kind === 'gone' && (id ?? waits) === waits) void this.cancel();
  });
  readonly #lock = new WriterLock();
  readonly #end = new AbortController();
  readonly #receipts = new Map<string, Receipt>();
  #status: SubmitStatus = { state: 'idle' };
  #waiting: Waiting | undefined;
  #request: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    const { signal } = this.#end;
    addEventListener('online', () => this.#send(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#send(), { signal });
    addEventListener('pagehide', () => this.#letGo(), { signal });
  }

  /** What is true for an assessment: while anything waits, that; else what came of this one, its newest receipt at least. */
  statusOf(assessmentId: string | undefined): SubmitStatus {
    const status = this.#status;
    if (this.#waiting || (status.state !== 'idle' && assessmentIn(status.key) === assessmentId)) return status;
    const receipt = this.#receipts.get(assessmentId!);
    return receipt ? { state: 'received', key: receipt.key, receipt } : { state: 'idle' };
  }

  /**
   * Sends `json` to `url` (see `submitTarget`) until it is received or refused. Asked again, it is tried at once; what was received
   * already is not sent again. @returns false while something else waits: `cancel()` it first.
   */
  submit(url: URL, json: string, key: string): boolean {
    if (this.#waiting && this.#waiting.key !== key) return false;
    if (this.#receipts.get(assessmentIn(key))?.key === key) return true;
    this.#waiting ??= { key, url: url.href, json, at: now().toISOString(), attempts: 0, kept: false };
    this.retry();
    return true;
  }

  /** Tries what waits at once. */
  retry(): void {
    if (this.#waiting) this.#set({ state: 'sending', key: this.#waiting.key });
    this.#send();
  }

  /** Goes on with what was waiting for this address when the page was left, and knows its receipts again. */
  async resume(url: URL): Promise<void> {
    const kept = await this.#try((database) => submissionsTo(database, url.href));
    if (!kept || this.#end.signal.aborted) return;
    for (const one of kept) this.#remember(one);
    const next = kept.find(({ json }) => json !== undefined);
    if (next) this.#waiting ??= { ...next, attempts: 0, kept: true };
    this.retry();
    this.#options.onStatus(this.#status);
  }

  /** Gives up what waits. It may have been received all the same, if it was ever on its way. */
  async cancel(): Promise<void> {
    const given = this.#waiting;
    this.#stop();
    this.#set({ state: 'idle' });
    if (given) await this.#drop(given);
  }

  /** The element has left the page. What waits on the device goes on when it is back. Final. */
  close(): void {
    this.#stop();
    this.#end.abort();
    this.#letGo();
  }

  #letGo(): void {
    this.#tabs.close();
    this.#database.close();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#request?.abort();
    this.#request = undefined;
    this.#lock.release();
  }

  /** Begins a try, if there is something to send and none is under way. */
  #send(): void {
    if (!this.#waiting || this.#request) return;
    clearTimeout(this.#timer);
    this.#tabs.open();
    const request = new AbortController();
    this.#request = request;
    void this.#attempt(this.#waiting, request.signal);
  }

  async #attempt(waiting: Waiting, signal: AbortSignal): Promise<void> {
    const { attempts: _, kept: __, ...record } = waiting;
    const { key, url, json } = record;
    // On the device before it is on its way: whatever happens then, the same key is sent again.
    if (!waiting.kept && this.#options.keeps())
      waiting.kept = !!(await this.#try((database) => keepSubmission(database, key, record), true));
    // Given up meanwhile, unless it is the element that has gone.
    if (signal.aborted) return this.#end.signal.aborted ? undefined : this.#drop(waiting);
    // Another tab may be at it: then it is left to that one, or has been received already.
    if (!(await this.#lock.acquire(`submission:${key}`))) return this.#again(waiting, signal);
    const kept = waiting.kept && (await this.#try((database) => submissionsTo(database, url)));
    if (signal.aborted) return;
    const found = kept ? kept.find((one) => one.key === key) : undefined;
    if (found?.receivedAt) return this.#receive(found);
    // Given up, or refused, in another tab.
    if (kept && !found) return this.cancel();
    waiting.attempts++;
    const verdict = judgeAnswer(await postJson(url, json!, key, signal));
    if (signal.aborted) return;
    if (verdict.kind === 'again') return this.#again(waiting, signal, verdict.reason, verdict.retryAfter);
    if (verdict.kind === 'received') {
      const { at, reference } = { ...record, ...verdict };
      const receipt = { key, url, at, receivedAt: now().toISOString(), ...(reference && { reference }) };
      if (waiting.kept)
        await this.#try((database) => keepSubmission(database, submissionsOf(assessmentIn(key)), receipt));
      this.#receive(receipt);
    } else {
      this.#stop();
      const { kind, ...why } = verdict;
      this.#set({ state: kind, key, ...why });
      await this.#drop(waiting);
    }
  }

  /** Tries again later; without a reason, as another tab is at it, nothing is said of that. */
  #again(
    waiting: Waiting,
    signal: AbortSignal,
    reason?: 'busy' | 'unreachable',
    retryAfter: string | null = null,
  ): void {
    if (signal.aborted) return;
    this.#lock.release();
    const wait = retryDelay(Math.max(1, waiting.attempts), retryAfter, now());
    this.#timer = setTimeout(() => this.#send(), wait);
    this.#request = undefined;
    if (!reason) return;
    const { key, kept } = waiting;
    const why = navigator.onLine ? reason : 'offline';
    this.#set({ state: 'waiting', key, until: new Date(now().getTime() + wait), reason: why, kept });
  }

  #receive(record: Submission): void {
    this.#stop();
    const receipt = this.#remember(record)!;
    this.#set({ state: 'received', key: receipt.key, receipt });
    this.#options.onReceipt?.(receipt);
  }

  #remember({ key, receivedAt, reference }: Submission): Receipt | undefined {
    if (!receivedAt) return undefined;
    const receipt = { key, at: new Date(receivedAt), ...(reference && { reference }) };
    this.#receipts.set(assessmentIn(key), receipt);
    return receipt;
  }

  async #drop({ key, kept }: Waiting): Promise<void> {
    if (kept) await this.#try((database) => keepSubmission(database, key));
  }

  /** Does something with what is kept; the device failing is no reason not to send. */
  async #try<T>(
    act: (database: NonNullable<DraftDatabase['current']>) => Promise<T>,
    make = false,
  ): Promise<T | undefined> {
    try {
      const database = make ? await this.#database.make() : await this.#database.find();
      return database && (await within(act(database)));
    } catch {
      return undefined;
    }
  }

  #set(status: SubmitStatus): void {
    this.#status = status;
    this.#options.onStatus(status);
  }
}
