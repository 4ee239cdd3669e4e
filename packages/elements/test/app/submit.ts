/** Puts what sends on `window.icma`, for tests to drive from outside as an element would from inside. */
import { DraftKeeper } from '../../src/drafts/draft-keeper.ts';
import { PATIENCE } from '../../src/drafts/within.ts';
import { Outbox } from '../../src/submit/outbox.ts';
import type { Receipt, SubmitStatus } from '../../src/submit/submit-status.ts';
import { submitTarget } from '../../src/submit/submit-target.ts';

// Ten times as fast where a person would wait; how long storage and locks are waited for stays as it is.
const { setTimeout: real, clearTimeout: stop } = window;
const isSlow = (wait: number) => wait >= 400 && wait !== PATIENCE;
const waits = new Map<number, () => void>();
window.setTimeout = ((act: () => void, wait = 0) => {
  if (!isSlow(wait)) return real(act, wait);
  const id = real(() => pass(id), wait / 10);
  waits.set(id, act);
  return id;
}) as typeof setTimeout;
window.clearTimeout = (id) => {
  waits.delete(id as number);
  stop(id as number);
};
function pass(id: number): void {
  const act = waits.get(id);
  clearTimeout(id);
  act?.();
}

const icma = {
  said: [] as SubmitStatus[],
  outbox: undefined as unknown as Outbox,
  keeper: new DraftKeeper({ storage: 'ask', onStatus: () => {} }),
  receipts: [] as Receipt[],
  /** All that is waited for comes to pass now. */
  passTime(): void {
    for (const id of waits.keys()) pass(id);
  },
  outboxFor(kept: boolean): Outbox {
    icma.outbox = new Outbox({
      keeps: () => kept,
      onStatus: (status) => icma.said.push(status),
      onReceipt: (receipt) => icma.receipts.push(receipt),
    });
    return icma.outbox;
  },
  status(): SubmitStatus {
    return icma.outbox.statusOf('draft-1');
  },
  submit(url: string, key = 'draft-1.00000000000001'): boolean {
    return icma.outbox.submit(submitTarget(url, document.baseURI)!, '{"answers":3}', key);
  },
  resume(url: string): Promise<void> {
    return icma.outbox.resume(submitTarget(url, document.baseURI)!);
  },
};
Object.assign(window, { icma });

export type Icma = typeof icma;
