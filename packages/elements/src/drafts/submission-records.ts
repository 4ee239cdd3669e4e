import type { Database, StoredSubmission } from './draft-database.js';
import { transact } from './transact.js';

/** Version of the records that this file reads and writes. */
const VERSION = 1;

/** What waits, or was received. Its idempotency key is the id of the assessment, a point, and what follows from its text. */
export type Submission = Omit<StoredSubmission, 'formatVersion' | 'oldestReader'>;

/** Keys of everything that was sent of one assessment. */
export function submissionsOf(assessmentId: string): IDBKeyRange {
  return IDBKeyRange.bound(`${assessmentId}.`, `${assessmentId}.g`);
}

/** What is kept of submissions to this address; what newer versions wrote is left alone. */
export async function submissionsTo(database: Database, url: string): Promise<readonly Submission[]> {
  const all = await transact(database, ['outbox'], 'readonly', (one) => one.objectStore('outbox').getAll());
  return all.filter((one) => one.oldestReader <= VERSION && one.url === url);
}

/** Keeps a submission in place of those under `keys`, or nothing in place of them. */
export function keepSubmission(
  database: Database,
  keys: string | IDBKeyRange,
  submission?: Submission,
): Promise<unknown> {
  return transact(database, ['outbox'], 'readwrite', (transaction, ask) => {
    const outbox = transaction.objectStore('outbox');
    const dropped: Promise<unknown> = ask(outbox.delete(keys));
    const versions = { formatVersion: VERSION, oldestReader: VERSION };
    return submission ? ask<unknown>(outbox.put({ ...versions, ...submission }, submission.key)) : dropped;
  });
}
