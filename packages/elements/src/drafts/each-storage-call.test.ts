import type { Assessment } from '@icma-sdk/assessment';
import { describe, expect, test, vi } from 'vitest';
import { server } from 'vitest/browser';
import {
  assessmentOf,
  databaseNames,
  keeperFor,
  storedText,
  type TestKeeper,
  textOf,
} from '../internal/fixtures/drafts.js';
import { calls, type Fault, hurried, unwatched, watchStorage } from '../internal/fixtures/failing-storage.js';
import { until } from '../internal/fixtures/real-time.js';

/** Everything a person can do, one after the other; at each stop what is said must be true. */
async function journey({ keeper }: TestKeeper, shown: { assessment: Assessment }): Promise<void> {
  const save = (answers: number, options?: { text: boolean }) => {
    shown.assessment = assessmentOf(answers);
    keeper.save(shown.assessment, options);
  };
  const stop = async (work: Promise<unknown>) => {
    await hurried(work);
    const { status } = keeper;
    if (status.state !== 'saved') return;
    const text = await unwatched(() => storedText());
    expect(text === textOf(shown.assessment), `${calls.length} ${calls.at(-1)}`).toBe(true);
  };
  save(0);
  await stop(keeper.list());
  await stop(keeper.keep('device'));
  save(1);
  save(2, { text: true });
  await stop(keeper.flush());
  const opened = await hurried(keeper.open('draft-1'));
  if (opened.kind === 'ok') shown.assessment = opened.assessment;
  save(3);
  await stop(keeper.flush());
  const removed = await hurried(keeper.remove('draft-1'));
  if (removed) expect(await unwatched(() => storedText())).toBeUndefined();
  save(4);
  await stop(keeper.keep('device'));
  const erased = await hurried(keeper.eraseAll());
  if (erased) expect(await unwatched(() => databaseNames())).toEqual([]);
  save(5);
  await stop(keeper.keep('device'));
}

describe.each<[Fault, times: number, index: number]>([
  ['throws', 1, 0],
  ['refused', 4, 1],
  ['full', 1, 2],
  ['silent', 1, 3],
])('each call to storage in turn: %s, %i times', (fault, times, index) => {
  test('says what is true, throws nothing, holds every answer, and keeps it as soon as it can', async () => {
    watchStorage();
    const whole = keeperFor();
    await journey(whole, { assessment: assessmentOf(0) });
    await whole.keeper.eraseAll();
    whole.keeper.close();
    const total = calls.length;
    const all = [...calls];
    expect([...new Set(calls)].toSorted().join(' ')).toBe(
      'add clear commit databases delete deleteDatabase get getAllKeys objectStore open request tell transaction',
    );
    vi.restoreAllMocks();

    for (let nth = 0; nth < total; nth++) {
      // Firefox takes three times as long: there, each call goes wrong in one way.
      if (server.browser === 'firefox' && nth % 4 !== index) continue;
      const nthCalls = `${all.slice(nth - 12, nth)} >> ${all.slice(nth, nth + 4)}`;
      const tab = keeperFor();
      const shown = { assessment: assessmentOf(0) };
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      watchStorage((_, call) => (call >= nth && call < nth + times ? fault : undefined));
      await journey(tab, shown);
      vi.restoreAllMocks();
      // In memory, whatever has happened: export works.
      expect(textOf(shown.assessment)).toBe(textOf(assessmentOf(5)));
      await hurried(tab.keeper.keep('device'));
      tab.keeper.save(assessmentOf(6));
      const saved = until(() => tab.keeper.status.state === 'saved').catch(() => {});
      await hurried(saved);
      expect(tab.keeper.status.state, `${nth} of ${total}: ${nthCalls}`).toBe('saved');
      vi.useRealTimers();
      expect((await storedText()) === textOf(assessmentOf(6)), `${nth} of ${total}`).toBe(true);
      await tab.keeper.eraseAll();
      tab.keeper.close();
    }
  }, 600_000);
});
