/** Words that hold a question together and say nothing of what is asked. */
const SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'a about after all an and any are as at be been being by can do does for from get has have how i if in into is it its me my no not of on or our out s should so some that the their them they there this to up us was we were what when which who why will with you your'.split(
    ' ',
  ),
);

/** Whether a folded word says nothing of what is asked. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** The words that say what is asked: those that are not small, or all if nothing else is there, as for "IT". */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !isSmall(word));
  return content.length > 0 ? content : words;
}
