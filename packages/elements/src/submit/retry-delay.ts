const FIRST = 1000;
const LAST = 5 * 60_000;
/** A day: whoever asks for more will have to be asked again. */
const LONGEST = 24 * 60 * 60_000;

/**
 * Milliseconds until the next try after `attempt` tries (from 1): doubled each time up to five minutes, of which a random half is left out, so
 * that a thousand pages do not come back at once. Never before the server's `Retry-After`, in seconds or as a date.
 */
export function retryDelay(attempt: number, retryAfter: string | null, now: Date, random = Math.random()): number {
  const most = Math.min(FIRST * 2 ** (attempt - 1), LAST);
  const wait = most * (1 - random / 2);
  const asked = millisecondsOf(retryAfter, now);
  return asked > 0 ? Math.min(asked, LONGEST) + wait : wait;
}

function millisecondsOf(retryAfter: string | null, now: Date): number {
  if (!retryAfter) return 0;
  const wait = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(wait) ? 0 : wait;
}
