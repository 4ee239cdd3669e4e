import type { Assessment } from '@icma-sdk/assessment';
import { now } from '../internal/clock.js';
import { Device, isQuarantined } from './device.js';
import type { DraftKeeperOptions } from './draft-keeper-options.js';
import type { Found } from './draft-records.js';
import { DraftWriter, type DraftWriterOptions } from './draft-writer.js';
import { failureReason } from './failure-reason.js';
import type { DraftEntry, OpenedDraft } from './opened-draft.js';
import { followPage } from './page-life.js';
import { draftEntry, readDraft } from './read-draft.js';
import { isReadOnly, type SaveStatus } from './save-status.js';
import type { TabMessage } from './tab-channel.js';
import { WriterLock } from './writer-lock.js';

/** Milliseconds in which a tab whose database was deleted may hear that the person did it. */
const WORD = 500;

/**
 * Keeps one assessment after the other on this device, if the person says so, and always says what is true of it. Whatever storage
 * does, nothing is thrown; the newest answers stay in memory until they are on the device.
 */
export class DraftKeeper {
  readonly #options: DraftKeeperOptions;
  readonly #device = new Device({
    // If it was the person, in another tab, then that tab says so.
    onVanished: (erased) => this.#writer?.writeAgain(erased ? WORD : 0),
    onMessage: (message) => void this.#onMessage(message),
  });
  #status: SaveStatus;
  #choice: 'device' | 'page' | undefined;
  #latest: Assessment | undefined;
  #writer: DraftWriter | undefined;
  /** Newest revision of each draft that was written here and let go of: who goes on with it goes on from there. */
  readonly #revisions = new Map<string, number>();
  /** What is still to be written of the draft that was let go of last. */
  #leaving: Promise<void> = Promise.resolve();
  #stopFollowing: (() => void) | undefined;
  #closed = false;

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
    this.#status = options.storage === 'none' ? { state: 'page', forced: true } : { state: 'undecided' };
    if (options.storage === 'none') return;
    this.#stopFollowing = followPage({
      onLook: () => this.#writer?.pump(),
      onLeave: () => {
        this.#writer?.leave();
        this.#device.letGo();
      },
      onReturn: async () => {
        this.#device.tabs.open();
        // Taken off the device by the person, in another tab, when this page could not hear of it.
        if ((await this.#writer?.comeBack()) === false) await this.#forget();
      },
    });
  }

  get status(): SaveStatus {
    return this.#status;
  }

  /** Whether the person has said that things are to be kept on this device. */
  get keeps(): boolean {
    return this.#choice === 'device';
  }

  /** What is kept on this device, readable or not, newest first; what is under quarantine has an id of its own, with a `~`. Looking leaves no trace. */
  async list(): Promise<readonly DraftEntry[]> {
    if (this.#options.storage === 'none') return [];
    await this.flush();
    try {
      return await this.#device.list(this.#options.present?.() ?? {});
    } catch (error) {
      if (failureReason(error) === 'newer') this.#fail(error);
      return [];
    }
  }

  /** Takes a draft from the device and, where it can be gone on with, the right to write it. */
  async open(id: string): Promise<OpenedDraft> {
    return this.#read(id, (lock) => lock.acquire(id));
  }

  /** The person's answer to the one question. */
  async keep(choice: 'device' | 'page'): Promise<void> {
    if (this.#options.storage === 'none') return;
    this.#choice = choice;
    if (choice === 'page') return this.#letGo().then(() => this.#set({ state: 'page' }));
    if (!isReadOnly(this.#status)) this.#set({ state: 'saving' });
    if (this.#latest) this.save(this.#latest);
    try {
      if (!this.#latest) await this.#device.probe();
      if (!this.#latest) this.#set({ state: 'saved', at: now() });
    } catch (error) {
      this.#fail(error);
    }
    await this.flush();
  }

  /** Keeps the newest answers: at once, or, for `text`, after a short rest in typing and whenever the page is hidden. */
  save(assessment: Assessment, { text = false }: { text?: boolean } = {}): void {
    if (this.#writer && this.#writer.id !== assessment.id) void this.#letGo();
    this.#latest = assessment;
    if (this.#choice !== 'device') return;
    this.#writer ??= this.#write(assessment.id, {
      lock: new WriterLock(),
      revision: this.#revisions.get(assessment.id),
    });
    this.#writer.put(assessment, text);
  }

  /** Resolves when all is on the device, or is known not to be. */
  async flush(): Promise<void> {
    await Promise.all([this.#leaving, this.#writer?.flush()]);
  }

  /** Makes this the tab that writes; gives the draft as it is on the device now, to be shown in place of what is shown here. */
  async takeOver(): Promise<OpenedDraft> {
    const id = this.#writer?.id;
    if (id === undefined) return { kind: 'missing' };
    return this.#read(id, (lock) => {
      this.#device.tabs.tell({ kind: 'take', id });
      return lock.take(id);
    });
  }

  /** Takes one draft off the device. @returns whether it is gone. */
  async remove(id: string): Promise<boolean> {
    if (this.#options.storage === 'none') return true;
    if (this.#writer?.id === id) {
      await this.#forget();
      this.#latest = undefined;
    }
    const gone = await this.#device.remove(id);
    if (gone) this.#revisions.delete(id);
    return gone;
  }

  /** Takes everything of ours off the device; what is shown stays in memory. @returns whether nothing is left. */
  async eraseAll(): Promise<boolean> {
    if (this.#options.storage === 'none') return true;
    await this.#forget();
    const gone = await this.#device.eraseAll();
    if (gone) this.#revisions.clear();
    return gone;
  }

  /** The element has left the page: writes what is left to write and lets go of everything. Final. */
  close(): void {
    this.#closed = true;
    this.#stopFollowing?.();
    void this.#letGo().then(() => this.#device.letGo());
  }

  async #onMessage({ kind, id }: TabMessage): Promise<void> {
    const writer = this.#writer;
    if (!writer || (id ?? writer.id) !== writer.id) return;
    if (kind === 'take') {
      await writer.flush();
      return writer.stop('other-tab');
    }
    await this.#forget();
    this.#revisions.delete(writer.id);
  }

  async #read(id: string, acquire: (lock: WriterLock) => Promise<boolean>): Promise<OpenedDraft> {
    if (this.#options.storage === 'none') return { kind: 'missing' };
    await this.#letGo();
    const lock = new WriterLock();
    try {
      // Before it is read, so that nobody writes it afterwards.
      const locked = !isQuarantined(id) && (await acquire(lock));
      const found = await this.#device.find(id);
      const draft = found && readDraft(found.key[0], found.value, this.#options.present?.() ?? {});
      if (draft && !isQuarantined(id) && !this.#closed) this.#take(draft, found, { lock, locked });
      else lock.release();
      return draft ?? { kind: 'missing' };
    } catch (error) {
      lock.release();
      this.#fail(error);
      return { kind: 'missing' };
    } finally {
      if (this.#closed) this.#device.letGo();
    }
  }

  /** Goes on with what was found, or shows it only. */
  #take(draft: OpenedDraft, found: Found, { lock, locked }: { lock: WriterLock; locked: boolean }): void {
    const [id, revision] = found.key;
    const assessment = draft.kind === 'ok' || draft.kind === 'older' ? draft.assessment : undefined;
    const damaged = draft.kind === 'damaged' ? found : undefined;
    // Somebody may have opened two at once.
    this.#writer?.stop();
    this.#latest = assessment;
    this.#writer = this.#write(id, { lock, locked, revision, assessment, damaged });
    if (draft.kind !== 'newer') this.#choice = 'device';
    if (draft.kind === 'newer') this.#writer.stop('newer');
    else if (locked) this.#set({ state: 'saved', at: draftEntry(id, found.value, {}).at });
    else {
      this.#writer.stop();
      this.#set({ state: 'other-tab' });
    }
  }

  #write(id: string, options: Omit<DraftWriterOptions, 'database' | 'onStatus'>): DraftWriter {
    this.#device.tabs.open();
    const writer: DraftWriter = new DraftWriter(id, {
      ...options,
      database: this.#device.database,
      onStatus: (status) => {
        if (this.#writer !== writer) return;
        this.#set(status);
        if (status.state === 'other-tab') this.#options.onTaken?.();
      },
    });
    return writer;
  }

  /** Lets go of the draft once it is written. */
  async #letGo(): Promise<void> {
    const writer = this.#writer;
    this.#writer = undefined;
    if (!writer) return;
    if (isReadOnly(this.#status)) this.#set({ state: 'undecided' });
    this.#leaving = writer.flush().then(() => {
      writer.stop();
      this.#revisions.set(writer.id, writer.revision);
    });
    await this.#leaving;
  }

  /** Writes no more of the draft, and nothing else until the person says so again. */
  async #forget(): Promise<void> {
    this.#choice = undefined;
    this.#writer?.stop();
    await this.#letGo();
    this.#device.database.close();
    this.#set({ state: 'undecided' });
  }

  #fail(error: unknown): void {
    const reason = failureReason(error);
    this.#set(reason === 'newer' ? { state: 'newer' } : { state: 'not-saved', reason });
  }

  #set(status: SaveStatus): void {
    this.#status = status;
    this.#options.onStatus(status);
  }
}
