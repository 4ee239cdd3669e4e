import type { Tampering } from './f8-tampering.js';
import type { Finding } from './finding.js';

/** A finding as lines: rule, file and offset, what is wrong, and the two texts one above the other where they differ. */
export function tellFinding(rule: string, { file, at, message, expected, found }: Finding): string[] {
  const place = at === undefined ? file : `${file}, byte ${at}`;
  const lines = [`${rule} ${place}: ${message}`];
  if (expected !== undefined && found !== undefined) {
    const [from, pair] = aroundDifference(expected, found);
    if (from > 0) lines.push(`   they differ from character ${from + 1} on`);
    lines.push(`   expected: ${pair[0]}`, `   found:    ${pair[1]}`);
  } else {
    if (expected !== undefined) lines.push(`   expected: ${JSON.stringify(expected)}`);
    if (found !== undefined) lines.push(`   found:    ${JSON.stringify(found)}`);
  }
  return lines;
}

/** Both texts, cut to what stands around their first difference when they are long. */
function aroundDifference(a: string, b: string): [from: number, texts: [string, string]] {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  const start = Math.max(0, from - 30);
  const cut = (text: string) =>
    `${start > 0 ? '…' : ''}${JSON.stringify(text.slice(start, from + 50))}${text.length > from + 50 ? '…' : ''}`;
  return [from, [cut(a), cut(b)]];
}

/** A tampering that nobody noticed, on one line. */
export function tellTampering({ part, path, was, now }: Tampering): string {
  const show = (value: Tampering['was']) =>
    value instanceof Uint8Array ? `${value.length} bytes` : JSON.stringify(value);
  return `F8 ${[part, ...path].join(' › ')}: nobody noticed ${show(now)} for ${show(was)}.`;
}
