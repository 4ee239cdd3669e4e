/** The only file that touches the network, and only when a person has pressed the button that says so. */

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 30_000;

/** What came of asking. */
export type SubmitAnswer =
  /** The server has said something: its status, 0 where it points to another address, which is not followed; how long it asks to be left alone, and the answer as text. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly retryAfter: string | null;
      readonly type: string;
      readonly text: string;
    }
  /** Nothing came back: no network, no server, or one that takes nothing from this page. Nobody can know whether it was received. */
  | { readonly kind: 'unreachable' }
  /** The page's own policy forbids it. */
  | { readonly kind: 'policy' };

/**
 * Sends JSON once, without cookies, sign-in or referrer. Never throws.
 * @param key - Sent as `Idempotency-Key`: the same key means the same record, however often it arrives.
 */
export async function postJson(url: string, json: string, key: string, signal: AbortSignal): Promise<SubmitAnswer> {
  let forbidden = false;
  const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    forbidden ||= effectiveDirective === 'connect-src';
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: json,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': `"${key}"` },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    return {
      kind: 'answer',
      status: response.status,
      retryAfter: response.headers.get('Retry-After'),
      type: response.headers.get('Content-Type') ?? '',
      // What the status says stands, also where the rest is lost on the way.
      text: await response.text().catch(() => ''),
    };
  } catch {
    // The browser tells of a violation a moment after it has refused.
    await new Promise((resolve) => setTimeout(resolve));
    return { kind: forbidden ? 'policy' : 'unreachable' };
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}
