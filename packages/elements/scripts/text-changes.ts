/** Changes to the text of other people's modules, which a newer version of theirs must not slip past. */

/** What is there now, and what is put in its place. */
export type TextChange = readonly [was: RegExp, now: string];

/** The text with every change made. @throws if what is to be changed is not there exactly once. */
export function changed(path: string, text: string, changes: readonly TextChange[]): string {
  return changes.reduce((before, [was, now]) => {
    const found = before.match(new RegExp(was.source, 'g'))?.length ?? 0;
    if (found !== 1) throw new Error(`${path}: ${was} is there ${found} times, not once. Has it changed?`);
    return before.replace(was, () => now);
  }, text);
}
