/** What a spreadsheet may take for the start of a formula, a line end, and the prefix itself. */
const RISKY = /^[=+\-@\t\r\n']/;

/**
 * Text that a spreadsheet shows as text: a cell that starts with `= + - @`, a tab, a line end or an apostrophe gets one apostrophe in
 * front. {@link unguardCell} takes exactly one away again.
 */
export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text that {@link guardCell} was given. Text that was typed without a prefix stays as it is. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
