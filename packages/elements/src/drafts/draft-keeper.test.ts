import { renameAssessment, respond } from '@icma-sdk/assessment';
import { afterEach, expect, test, vi } from 'vitest';
import {
  assessmentOf,
  databaseNames,
  keeperFor,
  recordOf,
  stored,
  storedText,
  textOf,
} from '../internal/fixtures/drafts.js';
import { pause, until } from '../internal/fixtures/real-time.js';
import { DATABASE } from './draft-database.js';

const [begun, one, two] = [assessmentOf(0), assessmentOf(1), assessmentOf(2)];
const noted = (text: string) =>
  respond(one, 'practice-07-leadership', { note: text }, { at: '2026-11-22T15:04:05.000Z' });

/** From now on time passes only where the test says so. */
const stopClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('nothing is written before the person has answered, and then everything given so far', async () => {
  const { keeper } = keeperFor();
  expect(await keeper.list()).toEqual([]);
  keeper.save(begun);
  keeper.save(one);
  await keeper.flush();
  expect(keeper.status).toEqual({ state: 'undecided' });
  expect(await databaseNames()).toEqual([]);
  await keeper.keep('device');
  expect(keeper.status).toMatchObject({ state: 'saved' });
  expect(await storedText()).toBe(textOf(one));
});

test('what is meant for a device is asked for just the same', async () => {
  const { keeper } = keeperFor({ storage: 'device' });
  keeper.save(one);
  expect(keeper.status).toEqual({ state: 'undecided' });
  expect(await databaseNames()).toEqual([]);
});

test('an answer is handed to the browser in the same moment, and is saved when the browser says so', async () => {
  const { keeper, said } = keeperFor();
  await keeper.keep('device');
  keeper.save(begun);
  await keeper.flush();
  said.length = 0;
  keeper.save(one);
  expect(said).toEqual([{ state: 'saving' }]);
  keeper.close(); // as late as can be
  await expect.poll(() => storedText()).toBe(textOf(one));
});

test('answers that come faster than the device writes are all there in the end, and said to be saved once they are', async () => {
  const { keeper, said } = keeperFor();
  await keeper.keep('device');
  said.length = 0;
  for (let answers = 0; answers <= 28; answers++) keeper.save(assessmentOf(answers));
  await keeper.flush();
  expect(await storedText()).toBe(textOf(assessmentOf(28)));
  expect(said.filter(({ state }) => state === 'saved')).toHaveLength(1);
  expect(said.at(-1)).toMatchObject({ state: 'saved' });
});

test('text is written after a rest in typing, and an answer takes it along at once', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(one);
  await keeper.flush();
  stopClock();
  for (const text of ['A', 'A c', 'A council']) {
    keeper.save(noted(text), { text: true });
    vi.advanceTimersByTime(240);
  }
  await pause(50);
  expect(keeper.status).toEqual({ state: 'saving' });
  expect(await storedText()).toBe(textOf(one));
  vi.advanceTimersByTime(10);
  await until(() => keeper.status.state === 'saved');
  expect(await storedText()).toBe(textOf(noted('A council')));
  keeper.save(noted('A council that'), { text: true });
  keeper.save(noted('A council that listens'));
  await until(() => keeper.status.state === 'saved');
  expect(await storedText()).toBe(textOf(noted('A council that listens')));
});

test('who types on and on without a rest has all but the last two seconds', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  stopClock();
  for (let letters = 1; letters < 25; letters++) {
    keeper.save(noted('x'.repeat(letters)), { text: true });
    vi.advanceTimersByTime(100);
  }
  await until(async () => (await storedText())?.includes('xxxxxxxxxx'));
});

test.each(['pagehide', 'visibilitychange'])('text that is still being typed is written on %s', async (type) => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(one);
  await keeper.flush();
  stopClock();
  keeper.save(noted('in the middle of a'), { text: true });
  (type === 'pagehide' ? window : document).dispatchEvent(new PageTransitionEvent(type));
  await until(async () => (await storedText()) === textOf(noted('in the middle of a')));
});

test('a draft is taken up again where it was left, on another page and another day', async () => {
  const { keeper } = keeperFor();
  keeper.save(two);
  await keeper.keep('device');
  keeper.close();
  const { keeper: next } = keeperFor();
  expect(await next.list()).toHaveLength(1);
  expect(await next.open('draft-1')).toEqual({ kind: 'ok', assessment: two });
  expect(next.status).toMatchObject({ state: 'saved' });
  next.save(assessmentOf(3));
  await next.flush();
  expect(await storedText()).toBe(textOf(assessmentOf(3)));
  expect((await next.open('no-such-draft')).kind).toBe('missing');
});

test('several drafts stand side by side, by name, newest first, each with how far it is', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  const at = '2026-11-23T08:00:00.000Z';
  for (const [name, answers] of [
    ['For the interview', 3],
    ['Department heads', 28],
  ] as const) {
    keeper.save(renameAssessment(assessmentOf(answers, `draft-${answers}`), name, { at }));
    await keeper.flush();
    await pause(5);
  }
  expect(await keeper.list()).toEqual([
    {
      id: 'draft-28',
      name: 'Department heads',
      at: expect.any(Date),
      detail: 'kinds',
      answered: 28,
      asked: 28,
      state: 'ok',
    },
    {
      id: 'draft-3',
      name: 'For the interview',
      at: expect.any(Date),
      detail: 'kinds',
      answered: 3,
      asked: 28,
      state: 'ok',
    },
  ]);
  expect(await keeper.remove('draft-28')).toBe(true);
  expect((await keeper.list()).map(({ id }) => id)).toEqual(['draft-3']);
});

test('a draft that is written while it is looked for is found', async () => {
  const { keeper } = keeperFor();
  keeper.save(two);
  await keeper.keep('device');
  const { transaction } = IDBDatabase.prototype;
  let [revision, left] = [1, 3];
  // Another tab comes between a question and the next, three times over.
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (given[1] === 'readonly' && left-- > 0) {
      const drafts = transaction.call(this, 'drafts', 'readwrite').objectStore('drafts');
      drafts.delete(['draft-1', revision++]);
      drafts.put(recordOf(textOf(two)), ['draft-1', revision]);
    }
    return transaction.apply(this, given);
  });
  expect(await keeper.list()).toMatchObject([{ id: 'draft-1', answered: 2 }]);
  keeper.close();
  left = 3;
  expect(await keeperFor().keeper.open('draft-1')).toEqual({ kind: 'ok', assessment: two });
  expect(left).toBeLessThanOrEqual(0);
});

test('a key that storage names and then does not know is given up, and the rest is listed', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  for (const draft of [two, assessmentOf(4, 'draft-4')]) {
    keeper.save(draft);
    await keeper.flush();
  }
  const { getAllKeys } = IDBObjectStore.prototype;
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    const [range] = given as [IDBKeyRange?];
    const isBroken = range && indexedDB.cmp(range.lower, ['draft-1', 1]) === 0;
    return getAllKeys.apply(this, isBroken ? [IDBKeyRange.only(['nothing'])] : given);
  });
  expect((await keeper.list()).map(({ id }) => id)).toEqual(['draft-4']);
  expect(asked.mock.calls.length).toBeLessThan(50);
  await pause(50);
  expect(asked.mock.calls.length, 'and nothing goes on asking').toBeLessThan(50);
});

test('what is kept is listed with the answer that was just given, and with that of the assessment before', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(one);
  keeper.save(assessmentOf(4, 'draft-4'));
  const listed = await keeper.list();
  expect(listed.map(({ id, answered }) => [id, answered]).sort()).toEqual([
    ['draft-1', 1],
    ['draft-4', 4],
  ]);
});

test('the last answer to one assessment is kept when the next is begun in the same breath', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(one);
  keeper.save(two);
  keeper.save(assessmentOf(4, 'draft-4'));
  await expect.poll(() => storedText('draft-1')).toBe(textOf(two));
  await expect.poll(() => storedText('draft-4')).toBe(textOf(assessmentOf(4, 'draft-4')));
});

test('a draft of the same id that nobody opened is never written over', async () => {
  for (const answers of [1, 2]) {
    const { keeper } = keeperFor();
    await keeper.keep('device');
    for (let written = 0; written < answers; written++) {
      keeper.save(assessmentOf(5 + written));
      await keeper.flush();
    }
    keeper.close();
    const before = await storedText();
    const { keeper: stranger } = keeperFor();
    await stranger.keep('device');
    stranger.save(one);
    await stranger.flush();
    expect(stranger.status).toEqual({ state: 'other-tab' });
    expect(await storedText()).toBe(before);
    await stranger.eraseAll();
  }
});

test('only while this page is open: nothing is written, and what was kept before stays until it is erased', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(one);
  await keeper.keep('page');
  expect(keeper.status).toEqual({ state: 'page' });
  keeper.save(two);
  await keeper.flush();
  expect(await storedText()).toBe(textOf(one));
  expect(keeper.status).toEqual({ state: 'page' });
});

test('one press takes every key and database of ours away, and what is shown can be kept anew', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  keeper.save(two);
  await keeper.flush();
  expect(await keeper.eraseAll()).toBe(true);
  expect(await databaseNames()).toEqual([]);
  expect([localStorage.length, sessionStorage.length, document.cookie, (await caches.keys()).length]).toEqual([
    0,
    0,
    '',
    0,
  ]);
  expect(keeper.status).toEqual({ state: 'undecided' });
  await keeper.keep('device');
  expect(await storedText()).toBe(textOf(two));
});

test('where nothing may be stored, nothing is, and it says so', async () => {
  const { keeper: other } = keeperFor();
  await other.keep('device');
  other.save(one);
  await other.flush();
  await other.eraseAll();
  const { keeper, said } = keeperFor({ storage: 'none' });
  expect(keeper.status).toEqual({ state: 'page', forced: true });
  await keeper.keep('device');
  keeper.save(two);
  keeper.save(noted('words'), { text: true });
  await keeper.flush();
  expect([await keeper.list(), await keeper.open('draft-1')]).toEqual([[], { kind: 'missing' }]);
  expect([await keeper.remove('draft-1'), await keeper.eraseAll()]).toEqual([true, true]);
  keeper.close();
  expect(said).toEqual([]);
  expect([await databaseNames(), localStorage.length, sessionStorage.length, document.cookie]).toEqual([[], 0, 0, '']);
});

test('every record says which version wrote it and the oldest that may read it, and only the newest is there', async () => {
  const { keeper } = keeperFor();
  await keeper.keep('device');
  for (const answers of [1, 2, 3]) {
    keeper.save(assessmentOf(answers));
    await keeper.flush();
  }
  expect(await stored('drafts')).toEqual([
    [
      ['draft-1', 3],
      { formatVersion: 1, oldestReader: 1, at: expect.stringMatching(/Z$/), text: textOf(assessmentOf(3)) },
    ],
  ]);
  expect(await databaseNames()).toEqual([DATABASE]);
});
