import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import {
  assessmentOf,
  databaseNames,
  keeperFor,
  stored,
  storedText,
  type TestKeeper,
  textOf,
} from '../internal/fixtures/drafts.js';
import { calls, hurried, unwatched, watchStorage } from '../internal/fixtures/failing-storage.js';
import { pause, until } from '../internal/fixtures/real-time.js';
import { DATABASE } from './draft-database.js';

test.each([
  ['is not there at all', () => vi.stubGlobal('indexedDB', undefined)],
  ['may not be opened', () => watchStorage((call) => (call === 'open' ? 'throws' : undefined), 'SecurityError')],
  ['says no', () => watchStorage((call) => (call === 'open' ? 'refused' : undefined), 'InvalidAccessError')],
  ['takes nothing', () => watchStorage((call) => (call === 'transaction' ? 'refused' : undefined), 'ReadOnlyError')],
] as const)('storage that %s is said to be denied before the first answer, and everything goes on', async (_, deny) => {
  deny();
  const { keeper } = keeperFor();
  expect([await keeper.list(), await keeper.open('draft-1')]).toEqual([[], { kind: 'missing' }]);
  await keeper.keep('device');
  expect(keeper.status).toEqual({ state: 'not-saved', reason: 'denied' });
  keeper.save(assessmentOf(1));
  await keeper.flush();
  expect(keeper.status).toEqual({ state: 'not-saved', reason: 'denied' });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  keeper.save(assessmentOf(2));
  await keeper.flush();
  expect(keeper.status.state).toBe('saved');
  expect(await storedText()).toBe(textOf(assessmentOf(2)));
});

test('a full device is said to be full at once; all is kept with the next answer that finds room', async () => {
  const tab = keeperFor();
  await tab.keeper.keep('device');
  tab.keeper.save(assessmentOf(1));
  await tab.keeper.flush();
  watchStorage((call) => (call === 'add' ? 'full' : undefined));
  for (const answers of [2, 3, 4]) {
    tab.keeper.save(assessmentOf(answers));
    await tab.keeper.flush();
    expect(tab.keeper.status).toEqual({ state: 'not-saved', reason: 'full' });
  }
  expect(
    calls.filter((call) => call === 'add'),
    'one try for each answer',
  ).toHaveLength(3);
  expect(await unwatched(() => storedText()), 'what was kept stays').toBe(textOf(assessmentOf(1)));
  vi.restoreAllMocks();
  tab.keeper.save(assessmentOf(5));
  await tab.keeper.flush();
  expect(tab.keeper.status.state).toBe('saved');
  expect(await storedText()).toBe(textOf(assessmentOf(5)));
});

test('a disk that fills up under the browser, as Chromium shows it, is said to be full, and used again when it has room', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(assessmentOf(1));
  await keeper.flush();
  // The transaction is aborted, the connection closed, and no other is opened.
  watchStorage((call) => (call === 'commit' || call === 'open' ? 'refused' : undefined));
  const connection = vi.mocked(IDBDatabase.prototype.transaction);
  keeper.save(assessmentOf(2));
  (connection.mock.contexts.at(-1) as IDBDatabase).close();
  (connection.mock.contexts.at(-1) as IDBDatabase).dispatchEvent(new Event('close'));
  await expect.poll(() => keeper.status).toEqual({ state: 'not-saved', reason: 'full' });
  keeper.save(assessmentOf(3));
  await keeper.flush();
  expect(keeper.status).toEqual({ state: 'not-saved', reason: 'full' });
  vi.restoreAllMocks();
  keeper.save(assessmentOf(4));
  await keeper.flush();
  expect(keeper.status.state).toBe('saved');
  expect(await storedText()).toBe(textOf(assessmentOf(4)));
});

test('what found no room is tried again by itself, ever more rarely', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const timers = vi.spyOn(globalThis, 'setTimeout');
  watchStorage((call) => (call === 'add' ? 'full' : undefined));
  keeper.save(assessmentOf(1));
  await keeper.flush();
  const tries = () => calls.filter((call) => call === 'add').length;
  // Each try that failed sets the time of the next; before that, time passed would be lost.
  const waits = () => timers.mock.calls.filter(([, ms = 0]) => [2, 4, 8, 16, 30].includes(ms / 1000)).length;
  for (const [seconds, expected] of [
    [2, 2],
    [2, 2],
    [2, 3],
    [8, 4],
    [16, 5],
    [30, 6],
    [30, 7],
    [30, 8],
  ] as const) {
    vi.advanceTimersByTime(seconds * 1000);
    await pause(20);
    await until(() => tries() >= expected && waits() >= expected && keeper.status.state === 'not-saved');
    expect([tries(), waits()]).toEqual([expected, expected]);
  }
  await pause(200);
  vi.restoreAllMocks();
  // Who has made room elsewhere comes back here.
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => keeper.status.state).toBe('saved');
  expect(await storedText()).toBe(textOf(assessmentOf(1)));
});

test.each(['open', 'databases'] as const)(
  'storage that never answers (%s) is said to be slow after three seconds',
  async (silent) => {
    const { keeper } = keeperFor();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    watchStorage((call) => (call === silent ? 'silent' : undefined));
    let kept = false;
    if (silent === 'databases') expect(await hurried(keeper.list())).toEqual([]);
    else {
      const keeping = keeper.keep('device').then(() => {
        kept = true;
      });
      vi.advanceTimersByTime(2900);
      await pause(20);
      expect([kept, keeper.status.state]).toEqual([false, 'saving']);
      vi.advanceTimersByTime(200);
      await keeping;
      expect(keeper.status).toEqual({ state: 'not-saved', reason: 'slow' });
    }
  },
);

/** Another tab writes and writes, until the function returned is called. */
async function writeOnAndOn(): Promise<() => Promise<void>> {
  const other = await openDB(DATABASE);
  const { store } = other.transaction('drafts', 'readwrite');
  let busy = true;
  const writing = (async () => {
    while (busy) await store.getKey(['none', 1]);
  })();
  return async () => {
    busy = false;
    await writing;
    other.close();
  };
}

test('an answer that takes long says so, and is saved when it is', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(assessmentOf(1));
  await keeper.flush();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const rest = await writeOnAndOn();
  keeper.save(assessmentOf(2));
  vi.advanceTimersByTime(3000);
  expect(keeper.status).toEqual({ state: 'not-saved', reason: 'slow' });
  keeper.save(assessmentOf(3));
  expect(keeper.status).toEqual({ state: 'not-saved', reason: 'slow' });
  await rest();
  await expect.poll(() => keeper.status.state).toBe('saved');
  expect(await storedText()).toBe(textOf(assessmentOf(3)));
});

test('what was let go of while storage was slow, and is written after all, is still one’s own', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(assessmentOf(1));
  await keeper.flush();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const rest = await writeOnAndOn();
  keeper.save(assessmentOf(2));
  // Handed to the browser by then.
  await pause(50);
  vi.advanceTimersByTime(3000);
  keeper.save(assessmentOf(1, 'draft-2'));
  await pause(50);
  await rest();
  await until(async () => (await storedText()) === textOf(assessmentOf(2)));
  keeper.save(assessmentOf(3));
  await until(() => keeper.status.state !== 'saving');
  expect(keeper.status.state).toBe('saved');
  expect(await storedText()).toBe(textOf(assessmentOf(3)));
});

describe('storage that is taken away under a draft', () => {
  async function written(): Promise<TestKeeper> {
    const tab = keeperFor();
    await tab.keeper.keep('device');
    tab.keeper.save(assessmentOf(3));
    await tab.keeper.flush();
    return tab;
  }

  test('deleted by the page or its tools: opened again, and everything is written anew', async () => {
    const { keeper } = await written();
    await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(DATABASE), { onsuccess: resolve }));
    await expect.poll(() => databaseNames()).toEqual([DATABASE]);
    await expect.poll(() => keeper.status.state).toBe('saved');
    expect(await storedText()).toBe(textOf(assessmentOf(3)));
  });

  test('deleted while an answer is on its way', async () => {
    const { keeper } = await written();
    const deleted = new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(DATABASE), { onsuccess: resolve }));
    keeper.save(assessmentOf(4));
    await deleted;
    await expect.poll(() => storedText()).toBe(textOf(assessmentOf(4)));
    await expect.poll(() => keeper.status.state).toBe('saved');
  });

  test.each([true, false])(
    'closed by the browser, as when a person clears the site’s data (told: %j)',
    async (told) => {
      const open = vi.spyOn(IDBDatabase.prototype, 'transaction');
      const { keeper } = await written();
      const connection = open.mock.contexts.at(-1) as IDBDatabase;
      connection.close();
      if (told) connection.dispatchEvent(new Event('close'));
      else keeper.save(assessmentOf(5));
      await expect.poll(() => keeper.status.state).toBe('saved');
      expect(await storedText()).toBe(textOf(assessmentOf(told ? 3 : 5)));
    },
  );

  test('emptied: the next answer brings everything', async () => {
    const { keeper } = await written();
    const other = await openDB(DATABASE);
    await other.clear('drafts');
    other.close();
    keeper.save(assessmentOf(4));
    await keeper.flush();
    expect(keeper.status.state).toBe('saved');
    expect(await storedText()).toBe(textOf(assessmentOf(4)));
  });

  test('made newer by another tab: read-only here, everything in memory, and what the newer one has stays', async () => {
    const tab = await written();
    const newer = await openDB(DATABASE, 2, { upgrade: (database) => void database.createObjectStore('more') });
    await newer.put('drafts', 'as a newer version keeps it', ['draft-1', 9]);
    newer.close();
    await expect.poll(() => tab.keeper.status).toEqual({ state: 'newer' });
    tab.keeper.save(assessmentOf(4));
    await tab.keeper.flush();
    expect(tab.keeper.status).toEqual({ state: 'newer' });

    const { keeper } = keeperFor();
    expect([await keeper.list(), await keeper.open('draft-1')]).toEqual([[], { kind: 'missing' }]);
    await keeper.keep('device');
    keeper.save(assessmentOf(1, 'draft-2'));
    await keeper.flush();
    expect(keeper.status).toEqual({ state: 'newer' });
    expect((await stored('drafts')).at(-1)).toEqual([['draft-1', 9], 'as a newer version keeps it']);
    expect(await keeper.eraseAll(), 'a person may still erase it').toBe(true);
    expect(await databaseNames()).toEqual([]);
  });
});
