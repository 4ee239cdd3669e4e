/**
 * Scanned text as one line: line breaks and runs of spaces become one space, a line-end hyphen keeps the hyphen
 * without a space, both ends are trimmed, and the result is in NFC.
 */
export function norm(text: string): string {
  return text
    .replace(/(-?)\s*\n\s*/g, (_, hyphen: string) => hyphen || ' ')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
    .normalize('NFC');
}
