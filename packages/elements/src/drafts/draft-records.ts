import { type Database, type DraftKey, revisionsOf, type StoredDraft } from './draft-database.js';
import { submissionsOf } from './submission-records.js';
import { transact } from './transact.js';

/** What lies under a key: `value` is `undefined` where the browser itself can no longer read it. */
export interface Found {
  readonly key: DraftKey;
  readonly value: unknown;
}
type Store = 'drafts' | 'quarantine';

/** Number of the newest revision of a draft; 0 where there is none. */
export async function newestRevision(database: Database, id: string): Promise<number> {
  const keys = await keysIn(database, 'drafts', revisionsOf(id));
  return keys.at(-1)?.[1] ?? 0;
}

/** How often what is gone by the time it is read is looked for anew: another tab may have written a newer one, but a broken index gives no end. */
const TRIES = 9;

/** The newest revision of a draft, or `undefined`. */
export async function findNewest(database: Database, id: string, tries = TRIES): Promise<Found | undefined> {
  const revision = await newestRevision(database, id);
  if (revision === 0) return undefined;
  const found = await findRecord(database, 'drafts', [id, revision]);
  return found || tries === 0 ? found : findNewest(database, id, tries - 1);
}

/** What lies under a key, or `undefined`. */
export async function findRecord(database: Database, store: Store, key: DraftKey): Promise<Found | undefined> {
  if ((await keysIn(database, store, IDBKeyRange.only(key))).length === 0) return undefined;
  try {
    return { key, value: await transact(database, [store], 'readonly', (one) => one.objectStore(store).get(key)) };
  } catch (error) {
    // A browser may lose a value and keep its key. That the connection is gone is another matter.
    if (['AbortError', 'InvalidStateError'].includes((error as DOMException).name)) throw error;
    return { key, value: undefined };
  }
}

/** The newest revision of every draft, or everything under quarantine. */
export async function allRecords(database: Database, store: Store, tries = TRIES): Promise<readonly Found[]> {
  const keys = await keysIn(database, store);
  const newest = keys.filter(([id], index) => store === 'quarantine' || keys[index + 1]?.[0] !== id);
  // Each by itself: a value that the browser cannot read must not keep the others from being read.
  const found = await Promise.all(newest.map((key) => findRecord(database, store, key)));
  const there = found.filter((record) => record !== undefined);
  return there.length === found.length || tries === 0 ? there : allRecords(database, store, tries - 1);
}

/**
 * Writes a revision in place of those before it. `damaged`, what was found there and could not be read, goes under quarantine in the same
 * step.
 *
 * @returns whether this is the newest revision: if not, another tab has written since we read.
 */
export async function writeRevision(
  database: Database,
  [id, revision]: DraftKey,
  record: StoredDraft,
  damaged?: Found,
): Promise<boolean> {
  try {
    const keys = await transact(database, ['drafts', 'quarantine'], 'readwrite', (transaction, ask) => {
      const drafts = transaction.objectStore('drafts');
      ask(drafts.add(record, [id, revision]));
      const newest = ask(drafts.getAllKeys(revisionsOf(id)));
      const movable = damaged?.value !== undefined;
      if (movable) ask(transaction.objectStore('quarantine').put(damaged.value, damaged.key));
      // What this browser cannot read stays where it is: another may.
      const after = damaged && !movable ? damaged.key : [id];
      ask(drafts.delete(IDBKeyRange.bound(after, [id, revision], true, true)));
      return newest;
    });
    return keys.at(-1)?.[1] === revision;
  } catch (error) {
    if ((error as DOMException).name === 'ConstraintError') return false;
    throw error;
  }
}

/**
 * Takes one draft off the device, with what is under quarantine for it and what waits to be sent or was; or, with a revision, that one
 * piece of quarantine.
 */
export function removeRecords(database: Database, id: string, revision?: number): Promise<void> {
  return transact(database, ['drafts', 'quarantine', 'outbox'], 'readwrite', (transaction, ask) => {
    if (revision === undefined) {
      ask(transaction.objectStore('drafts').delete(revisionsOf(id)));
      ask(transaction.objectStore('outbox').delete(submissionsOf(id)));
    }
    return ask(transaction.objectStore('quarantine').delete(revision === undefined ? revisionsOf(id) : [id, revision]));
  });
}

/** Finds out whether the device takes anything at all: writes and deletes in one step, which leaves nothing. */
export function probe(database: Database): Promise<void> {
  const key: DraftKey = ['', 0];
  return transact(database, ['drafts'], 'readwrite', (transaction, ask) => {
    const drafts = transaction.objectStore('drafts');
    ask(drafts.put({ formatVersion: 0, oldestReader: 0, at: '', text: '' }, key));
    return ask(drafts.delete(key));
  });
}

/** In order: by draft, then by revision. */
function keysIn(database: Database, store: Store, range?: IDBKeyRange): Promise<DraftKey[]> {
  return transact(database, [store], 'readonly', (transaction) => transaction.objectStore(store).getAllKeys(range));
}
