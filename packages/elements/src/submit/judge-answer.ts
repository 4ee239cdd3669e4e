import type { SubmitAnswer } from '../internal/submit.js';
import type { Refusal } from './submit-status.js';

/** What an answer means for a submission. */
export type Verdict =
  | { readonly kind: 'received'; readonly reference?: string }
  | { readonly kind: 'again'; readonly reason: 'busy' | 'unreachable'; readonly retryAfter: string | null }
  | { readonly kind: 'not-sent'; readonly reason: Refusal; readonly status?: number; readonly said?: string };

/** Statuses of a moment. 409: the same key is being dealt with right now. */
const momentary = [408, 409, 425, 429];

/** Tells what the server has answered. Only a success that is no web page is a receipt. */
export function judgeAnswer(answer: SubmitAnswer): Verdict {
  if (answer.kind === 'unreachable') return { kind: 'again', reason: 'unreachable', retryAfter: null };
  if (answer.kind !== 'answer') return { kind: 'not-sent', reason: answer.kind };
  const { status, retryAfter, type, text } = answer;
  if (status >= 500 || momentary.includes(status)) return { kind: 'again', reason: 'busy', retryAfter };
  // A redirect, or a page such as those where one signs in.
  if (status < 300 && (status === 0 || /^\s*text\/html/i.test(type))) return { kind: 'not-sent', reason: 'page' };
  if (status < 200 || status >= 300) {
    const plain = /^\s*text\/plain/i.test(type) ? cut(text) : '';
    const said = named(text, 'detail', 'title', 'message', 'error') || plain;
    return { kind: 'not-sent', reason: 'refused', status, ...(said && { said }) };
  }
  const reference = named(text, 'reference');
  return { kind: 'received', ...(reference && { reference }) };
}

/** The first of these members that the JSON has as text or number; empty if there is none. */
function named(json: string, ...names: readonly string[]): string {
  try {
    const given = JSON.parse(json) as Record<string, unknown>;
    const found = names.map((name) => given[name]).find((one) => ['string', 'number'].includes(typeof one));
    return cut(String(found ?? ''));
  } catch {
    return '';
  }
}

/** Text of somebody else's, at most 300 characters of it. */
function cut(text: string): string {
  return text.trim().slice(0, 300);
}
