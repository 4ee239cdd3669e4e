import type { Page } from 'playwright';

/**
 * A clock of what the page's main thread has worked so far, in milliseconds of processor time: scripts, styles, layout and the
 * preparation of paint. What other programs do to the machine meanwhile hardly counts in it.
 */
export async function mainThread(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  // Not in Playwright's types, and all the same in the protocol.
  const domain = { timeDomain: 'threadTicks' } as object;
  await client.send('Performance.enable', domain);
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
}

/** What the main thread works while `act` goes on and until the page has been painted after it. */
export async function workOf(page: Page, clock: () => Promise<number>, act: () => Promise<unknown>): Promise<number> {
  await painted(page);
  const began = await clock();
  await act();
  await painted(page);
  return (await clock()) - began;
}

/** Resolves when two more frames have begun, and so all that was asked for is painted. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

/** For each case the least of some rounds, in which the cases take turns. */
export async function leastByTurns<K extends string>(
  rounds: number,
  cases: Readonly<Record<K, () => Promise<number>>>,
): Promise<Record<K, number>> {
  const least = {} as Record<K, number>;
  for (let round = 0; round < rounds; round++)
    for (const [name, measure] of Object.entries(cases) as [K, () => Promise<number>][])
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, await measure());
  return least;
}
