import type { Span, TextSpan } from './evidence.js';

/** The text spans of each text, by `field id`, in the order of the scan. */
export function textSpansByKey(spans: readonly Span[]): Map<string, TextSpan[]> {
  const map = new Map<string, TextSpan[]>();
  for (const span of spans) {
    if (span.use !== 'text') continue;
    const key = `${span.field} ${span.id}`;
    const own = map.get(key);
    if (own) own.push(span);
    else map.set(key, [span]);
  }
  return map;
}
