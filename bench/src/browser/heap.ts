import type { Page } from 'playwright';

/** Bytes that the page's scripts hold when everything that nobody holds has been collected. */
export async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  // What finalizers and weak references let go of is collected one after the other.
  for (let round = 0; round < 4; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}
