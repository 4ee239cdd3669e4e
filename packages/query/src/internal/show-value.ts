const LONGEST = 60;

/** Any value as a short text for an error message: strings in quotes, cut after 60 characters. Never throws. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${cut(value)}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  return value !== null && typeof value === 'object' ? 'an object' : cut(String(value));
}

/** Several words as a reader would list them: `a, b or c`. */
export function listWords(words: readonly string[]): string {
  const start = words.slice(0, -1).join(', ');
  return [...(start ? [start] : []), ...words.slice(-1)].join(' or ');
}

/** The start of a text, with an ellipsis where something was left out; no surrogate pair is split. */
function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
