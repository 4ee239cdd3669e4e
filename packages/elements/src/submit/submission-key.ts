/**
 * The idempotency key of one submission: the same for the same text of the same assessment, on any day and in any tab, so that what is
 * sent twice is recorded once; another when anything has changed. Characters are those of an assessment's id and `0-9 a-f`.
 */
export function submissionKey(assessmentId: string, json: string): string {
  return `${assessmentId}.${hash(json)}`;
}

/** Id of the assessment that was sent under the key. */
export function assessmentIn(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

/** 53 bits in 14 hexadecimal digits: enough to tell the states of one assessment apart; it keeps nothing secret. (cyrb53, public domain) */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
