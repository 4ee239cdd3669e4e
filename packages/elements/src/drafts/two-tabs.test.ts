import { respond } from '@icma-sdk/assessment';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  assessmentOf,
  databaseNames,
  keeperFor,
  storedText,
  type TestKeeper,
  textOf,
} from '../internal/fixtures/drafts.js';
import { hastily } from '../internal/fixtures/patience.js';
import { pause, until } from '../internal/fixtures/real-time.js';

// Two keepers are as good as two tabs: locks and channels do not ask where they are held. `test/pages` has real tabs.
const [one, two, three] = [assessmentOf(1), assessmentOf(2), assessmentOf(3)];
const noted = respond(two, 'practice-07-leadership', { note: 'half a sent' }, { at: '2026-11-22T15:04:05.000Z' });

async function writing(): Promise<TestKeeper> {
  const tab = keeperFor();
  await tab.keeper.keep('device');
  tab.keeper.save(one);
  await tab.keeper.flush();
  return tab;
}
const without = (name: 'locks' | 'BroadcastChannel') =>
  name === 'locks'
    ? Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true })
    : vi.stubGlobal('BroadcastChannel', undefined);

const stopClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'locks');
  vi.unstubAllGlobals();
});

test('a draft that is open in a tab is shown in another, read-only', async () => {
  await writing();
  const second = keeperFor();
  expect(await hastily(() => second.keeper.open('draft-1'))).toEqual({ kind: 'ok', assessment: one });
  expect(second.keeper.status).toEqual({ state: 'other-tab' });
  second.keeper.save(three);
  await second.keeper.flush();
  expect(second.keeper.status).toEqual({ state: 'other-tab' });
  expect(second.taken).toBe(0);
  expect(await storedText()).toBe(textOf(one));
});

test('a draft that its tab has let go of can be written by the next', async () => {
  const first = await writing();
  first.keeper.close();
  const second = keeperFor();
  await second.keeper.open('draft-1');
  expect(second.keeper.status.state).toBe('saved');
});

test('an element that is taken away while it opens a draft holds nothing afterwards', async () => {
  const first = await writing();
  first.keeper.close();
  const gone = keeperFor();
  const opening = gone.keeper.open('draft-1');
  gone.keeper.close();
  await opening;
  const next = keeperFor();
  await next.keeper.open('draft-1');
  expect(next.keeper.status.state).toBe('saved');
});

test('of two drafts opened in one breath, only the last is held', async () => {
  const first = await writing();
  first.keeper.save(assessmentOf(2, 'draft-2'));
  await first.keeper.flush();
  first.keeper.close();
  const hasty = keeperFor();
  await Promise.all([hasty.keeper.open('draft-1'), hasty.keeper.open('draft-2')]);
  const other = keeperFor();
  const states = [];
  for (const id of ['draft-1', 'draft-2']) {
    await hastily(() => other.keeper.open(id));
    states.push(other.keeper.status.state);
  }
  expect(states.toSorted()).toEqual(['other-tab', 'saved']);
});

test('two drafts are written in two tabs at once', async () => {
  const first = await writing();
  const second = keeperFor();
  await second.keeper.keep('device');
  for (let answers = 1; answers < 10; answers++) {
    first.keeper.save(assessmentOf(answers));
    second.keeper.save(assessmentOf(answers, 'draft-2'));
  }
  await Promise.all([first.keeper.flush(), second.keeper.flush()]);
  expect([first.keeper.status.state, second.keeper.status.state]).toEqual(['saved', 'saved']);
  expect([await storedText(), await storedText('draft-2')]).toEqual([
    textOf(assessmentOf(9)),
    textOf(assessmentOf(9, 'draft-2')),
  ]);
});

describe.each([
  ['with all that browsers have', []],
  ['without a BroadcastChannel', ['BroadcastChannel']],
  ['without Web Locks, as on plain http', ['locks']],
  ['with neither', ['locks', 'BroadcastChannel']],
] as const)('%s', (_, missing) => {
  beforeEach(() => missing.forEach(without));
  /** Where it cannot hear of it, the other tab hands nothing over, and the lock is taken by force in the end. */
  const takesOver = ({ keeper }: TestKeeper) =>
    missing.some((name) => name === 'BroadcastChannel') ? hastily(() => keeper.takeOver()) : keeper.takeOver();

  test('taking over shows what the other tab has written, which is then read-only', async () => {
    const first = await writing();
    const second = keeperFor();
    await hastily(() => second.keeper.open('draft-1'));
    first.keeper.save(two);
    await first.keeper.flush();
    expect(await takesOver(second)).toEqual({ kind: 'ok', assessment: two });
    expect(second.keeper.status.state).toBe('saved');
    second.keeper.save(three);
    await second.keeper.flush();
    expect(second.keeper.status.state).toBe('saved');

    first.keeper.save(assessmentOf(9));
    await first.keeper.flush();
    await expect.poll(() => first.keeper.status).toEqual({ state: 'other-tab' });
    expect(first.taken).toBe(1);
    expect(await storedText()).toBe(textOf(three));
    expect(await takesOver(first)).toEqual({ kind: 'ok', assessment: three });
    await first.keeper.flush();
    expect(first.keeper.status.state).toBe('saved');
  });

  test('of two tabs that write at once, one wins and the other knows', async () => {
    const first = await writing();
    const second = keeperFor();
    await hastily(() => second.keeper.open('draft-1'));
    const before = await takesOver(second);
    expect(before).toEqual({ kind: 'ok', assessment: one });
    first.keeper.save(two);
    second.keeper.save(three);
    await Promise.all([first.keeper.flush(), second.keeper.flush()]);
    const states = [first.keeper.status.state, second.keeper.status.state];
    expect(states.toSorted()).toEqual(['other-tab', 'saved']);
    expect(await storedText()).toBe(textOf(states[0] === 'saved' ? two : three));
  });
});

test.each([[[]], [['locks' as const]]])(
  'text still being typed goes along when another tab takes over %j',
  async (missing) => {
    missing.forEach(without);
    const first = await writing();
    const second = keeperFor();
    await hastily(() => second.keeper.open('draft-1'));
    // No rest in typing comes, and without locks the moment that the other is given passes when it has done its part.
    stopClock();
    first.keeper.save(noted, { text: true });
    const taken = second.keeper.takeOver();
    await until(async () => (await storedText()) === textOf(noted));
    vi.advanceTimersByTime(500);
    expect(await taken).toEqual({ kind: 'ok', assessment: noted });
  },
);

test('a draft that is removed in one tab is not written again by another', async () => {
  const first = await writing();
  const second = keeperFor();
  await second.keeper.remove('draft-1');
  await expect.poll(() => first.keeper.status).toEqual({ state: 'undecided' });
  first.keeper.save(three);
  await first.keeper.flush();
  expect(await storedText()).toBeUndefined();
});

test('what is erased in one tab is not written again by another, also while that one is writing', async () => {
  const first = await writing();
  const second = keeperFor();
  // The word that one erases comes when it comes; what the other would do without it comes afterwards.
  stopClock();
  first.keeper.save(two);
  first.keeper.save(three);
  expect(await second.keeper.eraseAll()).toBe(true);
  first.keeper.save(assessmentOf(4));
  await until(() => first.keeper.status.state === 'undecided');
  vi.advanceTimersByTime(1000);
  await pause(300);
  expect(first.keeper.status).toEqual({ state: 'undecided' });
  expect(await databaseNames()).toEqual([]);
});
