import type { IDBPTransaction } from 'idb';
import type { Database, Schema, Store } from './draft-database.js';

type Mode = 'readonly' | 'readwrite';

/**
 * One transaction: what `work` asks for all happens, or none of it. A write is asked for at once and needs no further word of the page,
 * which may be going away; it resolves with what `work` returns when the device, not only the browser, has it.
 */
export async function transact<T, M extends Mode>(
  database: Database,
  stores: Store[],
  mode: M,
  work: (transaction: IDBPTransaction<Schema, Store[], M>, ask: <R>(request: Promise<R>) => Promise<R>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, mode, { durability: 'strict' });
  const asked: Promise<unknown>[] = [];
  // Each is heard of below, or not at all where an earlier one has failed.
  const ask = <R>(request: Promise<R>): Promise<R> => {
    request.catch(() => {});
    asked.push(request);
    return request;
  };
  ask(transaction.done);
  const ended = new Promise<unknown>((resolve) => transaction.addEventListener('abort', resolve));
  try {
    const result = ask(work(transaction, ask));
    if (mode === 'readwrite') transaction.commit?.();
    const [value] = await Promise.all([result, ...asked]);
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has come to its end already, or is about to.
    }
    // Requests only say that the transaction was aborted; why is known when it has been.
    if ((error as DOMException).name === 'AbortError') await ended;
    throw transaction.error ?? error;
  }
}
