import { type Assessment, serializeAssessment } from '@icma-sdk/assessment';
import { now } from '../internal/clock.js';
import type { DraftDatabase } from './draft-database.js';
import { type Found, newestRevision, writeRevision } from './draft-records.js';
import { failureReason } from './failure-reason.js';
import { RECORD_VERSION } from './read-draft.js';
import type { NotSavedReason, SaveStatus } from './save-status.js';
import { PATIENCE, within } from './within.js';
import type { WriterLock } from './writer-lock.js';

/** Milliseconds of rest after which typed text is written, and the most that it waits for a rest. */
const REST = 250;
const LONGEST = 2000;
/** Milliseconds until what failed is tried again by itself: doubled each time, up to the second figure. */
const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;

/** Milliseconds after which a write that has not answered is begun anew. */
const GIVE_UP = 3 * PATIENCE;

const SLOW: SaveStatus = { state: 'not-saved', reason: 'slow' };
const VERSIONS = { formatVersion: RECORD_VERSION, oldestReader: RECORD_VERSION };
type Timer = ReturnType<typeof setTimeout> | undefined;

export interface DraftWriterOptions {
  readonly database: DraftDatabase;
  readonly lock: WriterLock;
  /** Revision on the device that this goes on from; 0 for a new draft. */
  readonly revision?: number | undefined;
  /** The assessment that this revision holds. */
  readonly assessment?: Assessment | undefined;
  /** What was found in its place and could not be read. */
  readonly damaged?: Found | undefined;
  /** Whether the lock is ours already. */
  readonly locked?: boolean;
  onStatus(status: SaveStatus): void;
}

/**
 * Writes one draft, the newest answers always, one write at a time: what comes in meanwhile goes with the next. What fails stays in
 * memory and is tried again, at the next answer or by itself.
 */
export class DraftWriter {
  readonly id: string;
  readonly #options: DraftWriterOptions;
  #latest: Assessment | undefined;
  /** What was handed to the browser last, and what it has said it keeps. */
  #sent: Assessment | undefined;
  #written: Assessment | undefined;
  #kept: number;
  /** Newest revision that may be on the device. */
  #issued: number;
  #damaged: Found | undefined;
  #locked: boolean;
  #stopped = false;
  #failures = 0;
  /** Whether what is being written takes longer than anyone would wait. */
  #slow = false;
  #flying = 0;
  #flight: Promise<unknown> = Promise.resolve();
  /** Whether the newest answers are to be written as soon as what is being written is. */
  #due = false;
  /** Until a rest in typing, or until a failure is tried again. */
  #timer: Timer;
  #longest: Timer;

  constructor(id: string, options: DraftWriterOptions) {
    this.id = id;
    this.#options = options;
    this.#latest = this.#sent = this.#written = options.assessment;
    this.#kept = this.#issued = options.revision ?? 0;
    this.#damaged = options.damaged;
    this.#locked = options.locked ?? false;
    options.lock.onLost = () => this.stop('other-tab');
  }

  /** Newest revision of ours that is on the device, or may yet come there: slow storage writes after it was given up. */
  get revision(): number {
    return this.#issued;
  }

  /** Writes at once, or, for `text`, after a short rest in typing. */
  put(assessment: Assessment, text = false): void {
    this.#latest = assessment;
    if (this.#stopped) return;
    // Who goes on answering is not kept waiting as long as who does not.
    this.#failures = Math.min(this.#failures, 1);
    this.#tell(this.#slow ? SLOW : { state: 'saving' });
    if (text) {
      this.#longest ??= setTimeout(() => this.pump(), LONGEST);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.pump(), REST);
    } else this.pump();
  }

  /** Hands to the browser what it has not been given yet; when the page is `leaving`, without waiting for what it has. */
  pump(leaving = false): void {
    this.#clearTimers();
    if (this.#stopped || this.#latest === this.#sent) return;
    this.#due = this.#flying > 0 && !leaving;
    if (this.#due) return;
    this.#sent = this.#latest;
    this.#flight = Promise.all([this.#flight, this.#write(this.#latest!)]);
  }

  /** Resolves when all is on the device, or is known not to be. */
  async flush(): Promise<void> {
    this.pump();
    while (this.#flying > 0 && !this.#slow) await within(this.#flight).catch(() => {});
  }

  /** Everything again, after `wait` milliseconds: what was on the device is no longer there. */
  writeAgain(wait = 0): void {
    if (this.#stopped || !this.#latest) return;
    this.#sent = this.#written = undefined;
    this.#tell({ state: 'saving' });
    this.#timer = setTimeout(() => this.pump(), wait);
  }

  /** The page is hidden, perhaps for good: what is left is handed over, and the lock let go. */
  leave(): void {
    this.pump(true);
    this.#locked = false;
    this.#options.lock.release();
  }

  /** The page is shown again. @returns false when the draft is no longer on the device: the person has taken it off. */
  async comeBack(): Promise<boolean> {
    if (this.#stopped) return true;
    const { lock, database } = this.#options;
    try {
      this.#locked = await lock.acquire(this.id);
      const connection = await database.find();
      const newest = connection ? await within(newestRevision(connection, this.id)) : 0;
      if (newest === 0 && this.#issued > 0) return false;
      if (!this.#locked || newest > this.#issued) this.stop('other-tab');
      else this.pump();
    } catch {
      this.writeAgain();
    }
    return true;
  }

  /** Writes no more: for the reason given, or because nothing is to be kept. */
  stop(state?: 'other-tab' | 'newer'): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#clearTimers();
    this.#options.lock.release();
    if (state) this.#options.onStatus({ state });
  }

  async #write(assessment: Assessment): Promise<void> {
    const { database, lock } = this.#options;
    const slow = setTimeout(() => {
      this.#slow = true;
      this.#tell(SLOW);
    }, PATIENCE);
    this.#flying++;
    let failed: { readonly error: unknown } | undefined;
    try {
      this.#locked ||= await lock.acquire(this.id);
      if (!this.#locked) return this.stop('other-tab');
      const connection = database.current ?? (await database.make());
      if (this.#stopped) return;
      const [revision, at] = [++this.#issued, now().toISOString()];
      const record = { ...VERSIONS, at, text: serializeAssessment(assessment) };
      const written = writeRevision(connection, [this.id, revision], record, this.#damaged);
      if (!(await within(written, GIVE_UP))) return this.stop('other-tab');
      this.#kept = Math.max(revision, this.#kept);
      this.#written = assessment;
      this.#damaged = undefined;
    } catch (error) {
      failed = { error };
    } finally {
      clearTimeout(slow);
      if (--this.#flying === 0) this.#settle(failed);
    }
  }

  /** What comes after the last write in flight. */
  #settle(failed: { readonly error: unknown } | undefined): void {
    this.#slow = false;
    const reason = failed && failureReason(failed.error);
    // The number of what was given up is not used again: it may be written after all, and must then be the older.
    if (reason !== 'slow') this.#issued = this.#kept;
    if (this.#latest === this.#written) {
      this.#failures = 0;
      this.#tell({ state: 'saved', at: now() });
    } else if (reason) this.#fail(reason);
    else if (this.#due) this.pump();
  }

  #fail(reason: NotSavedReason | 'newer'): void {
    this.#sent = undefined;
    this.#failures++;
    // Whatever has come over the connection, another one may do; Firefox lets one that found no room only delete in its next step. But for
    // want of room, another is tried once before anything is said.
    this.#options.database.close();
    if (reason === 'newer') this.stop('newer');
    else if (this.#failures === 1 && reason !== 'full' && reason !== 'slow') this.pump();
    else {
      this.#tell({ state: 'not-saved', reason });
      const wait = Math.min(FIRST_RETRY * 2 ** this.#failures, LAST_RETRY);
      if (!this.#stopped) this.#timer = setTimeout(() => this.pump(), wait);
    }
  }

  #tell(status: SaveStatus): void {
    if (!this.#stopped) this.#options.onStatus(status);
  }

  #clearTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }
}
