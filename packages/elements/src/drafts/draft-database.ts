import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { transact } from './transact.js';
import { within } from './within.js';

/** Name of the one database of ours. */
export const DATABASE = 'icma-assessments';
const VERSION = 1;
const STORES = ['drafts', 'quarantine', 'outbox'] as const;
export type Store = (typeof STORES)[number];

/** What lies under a draft's key. The text is the file format of the engine, which says its own version too. */
export interface StoredDraft {
  readonly formatVersion: number;
  /** The oldest `formatVersion` whose readers can make sense of this record. */
  readonly oldestReader: number;
  /** When it was written: an instant in UTC. */
  readonly at: string;
  readonly text: string;
}

/** What waits to be sent, or has been received: see `Outbox`. */
export interface StoredSubmission {
  readonly formatVersion: number;
  readonly oldestReader: number;
  readonly at: string;
  readonly key: string;
  readonly url: string;
  /** What is to be sent; no longer there once it was received. */
  readonly json?: string;
  readonly receivedAt?: string;
  readonly reference?: string;
}

/** Every write is a new revision, counted from 1; the highest is the draft. */
export type DraftKey = [id: string, revision: number];

export interface Schema extends DBSchema {
  drafts: { key: DraftKey; value: StoredDraft };
  /** What could not be read, exactly as it was found, under the key that it had. */
  quarantine: { key: DraftKey; value: unknown };
  /** Under the idempotency key. */
  outbox: { key: string; value: StoredSubmission };
}

export type Database = IDBPDatabase<Schema>;

/** Every revision of one draft. */
export function revisionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** One connection: opened when needed, given up as soon as the browser or another tab asks for it. */
export class DraftDatabase {
  readonly #onVanished: (erased: boolean) => void;
  #current: Database | undefined;
  #opening: Promise<Database | undefined> | undefined;
  /** Counts closings: a connection that was asked for before the last of them is not wanted any more. */
  #closings = 0;

  /**
   * @param onVanished - Called when the connection was taken away: by the browser, or by another tab, which has either `erased` the
   * database or makes a newer one of it.
   */
  constructor(onVanished: (erased: boolean) => void) {
    this.#onVanished = onVanished;
  }

  /** The connection, if it is open at this moment. */
  get current(): Database | undefined {
    return this.#current;
  }

  /**
   * The connection, if there is a database; looking leaves no trace.
   * @throws what the browser throws, and a `TimeoutError` when it does not answer.
   */
  async find(): Promise<Database | undefined> {
    return this.#current ?? this.#open(false);
  }

  /** The connection, to a new database if there is none. */
  async make(): Promise<Database> {
    // Again where somebody who only looks was already on the way and has found nothing.
    return this.#current ?? (await this.#open(true)) ?? this.make();
  }

  close(): void {
    this.#closings++;
    this.#opening = undefined;
    this.#current?.close();
    this.#current = undefined;
  }

  /** Takes the database and all that is in it off the device, also one of a newer version. */
  async erase(): Promise<void> {
    const database = await this.find().catch(() => undefined);
    // At once, as the database itself waits for the tabs that have it open.
    if (database) await within(clear(database)).catch(() => {});
    this.close();
    await within(deleteDB(DATABASE));
  }

  async #open(create: boolean): Promise<Database | undefined> {
    const opening = this.#opening ?? this.#connect(create);
    this.#opening = opening;
    try {
      return await within(opening);
    } finally {
      // One that does not answer is not asked again: another may, and if the first does after all, it is taken.
      if (this.#opening === opening) this.#opening = undefined;
    }
  }

  async #connect(create: boolean): Promise<Database | undefined> {
    const closings = this.#closings;
    const database = await openDatabase(create, (erased) => {
      if (closings !== this.#closings) return;
      this.close();
      this.#onVanished(erased);
    });
    const wanted = closings === this.#closings;
    if (wanted && !this.#current) this.#current = database;
    else database?.close();
    if (!wanted) throw new DOMException('Closed while it was being opened.', 'AbortError');
    return this.#current;
  }
}

async function openDatabase(create: boolean, onGone: (erased: boolean) => void): Promise<Database | undefined> {
  if (!create && (await isMissing())) return undefined;
  let refused = false;
  try {
    return await openDB<Schema>(DATABASE, VERSION, {
      upgrade(database, _old, _new, transaction) {
        // Its failure is that of the opening, and heard of there.
        transaction.done.catch(() => {});
        refused = !create;
        if (refused) transaction.abort();
        else for (const store of STORES) database.createObjectStore(store);
      },
      blocking(_old, next, event) {
        (event.target as IDBDatabase).close();
        onGone(next === null);
      },
      terminated: () => onGone(false),
    });
  } catch (error) {
    if (refused) return undefined;
    throw error;
  }
}

function clear(database: Database): Promise<unknown> {
  return transact(database, [...STORES], 'readwrite', (transaction, ask) =>
    Promise.all(STORES.map((store) => ask(transaction.objectStore(store).clear()))),
  );
}

/** Whether the browser knows that there is no database of ours; false where it cannot say. */
async function isMissing(): Promise<boolean> {
  // Where a page has no origin, Chromium refuses twice: once to us, and once to nobody, which the host page would hear of.
  if (origin === 'null') return false;
  const known = await indexedDB.databases?.().catch(() => undefined);
  return !!known && !known.some(({ name }) => name === DATABASE);
}
