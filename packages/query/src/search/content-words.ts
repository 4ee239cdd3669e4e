/** Words that hold a question together and say nothing of what is asked. */
const SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'a an and are as at be by can do does for from has have how i if in is it its me my of on or our s should that the their there this to was we what when where which who why will with you your'.split(
    ' ',
  ),
);

/** The words that say what is asked: those that are not small, or all if nothing else is there. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !SMALL.has(word));
  return content.length > 0 ? content : words;
}
