import { depthOf } from '../file/depth-of.js';
import { isRaw, own } from '../file/raw.js';
import type { Answers } from '../types/assessment.js';
import type { Response } from '../types/response.js';
import { bytesToText, textToBytes } from './base64url.js';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Place of an item → note, evidence and reason, `''` where there is none. */
type Texts = Readonly<Record<string, readonly [string, string, string]>>;

/** What the person wrote, as base64url of UTF-8 JSON. */
export function packNotes({ instrument, responses }: Answers): string {
  const texts: Record<string, readonly [string, string, string]> = {};
  instrument.items.forEach(({ id }, index) => {
    const { note = '', evidence = '', notApplicable, cannotJudge } = responses[id] ?? {};
    const reason = (notApplicable ?? cannotJudge)?.reason ?? '';
    if (note || evidence || reason) texts[index] = [note, evidence, reason];
  });
  return bytesToText(new TextEncoder().encode(JSON.stringify(texts satisfies Texts)));
}

/** The texts by place; `undefined` when it is not what {@link packNotes} gives. */
export function unpackNotes(packed: string): ReadonlyMap<string, readonly unknown[]> | undefined {
  const bytes = textToBytes(packed);
  if (!bytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = depthOf(text, 2) > 2 ? undefined : JSON.parse(text);
    if (!isRaw(value)) return undefined;
    const entries = Object.keys(value).map((place) => [place, own(value, place)] as const);
    return entries.every((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
      ? new Map(entries)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The response with the texts put back; a reason goes where no level was given. */
export function withTexts(response: Response, [note, evidence, reason]: readonly unknown[]): Record<string, unknown> {
  const { notApplicable, cannotJudge } = response;
  return {
    ...response,
    ...(notApplicable && reason !== '' && { notApplicable: { reason } }),
    ...(cannotJudge && reason !== '' && { cannotJudge: { reason } }),
    ...(note !== '' && { note }),
    ...(evidence !== '' && { evidence }),
  };
}
