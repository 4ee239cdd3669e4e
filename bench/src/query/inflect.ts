/**
 * Endings and what may take their place, most particular first: grammar only (number, person, participle, adverb). Written
 * without the stemmer, so that it cannot flatter it.
 */
const ENDINGS: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/ies$/, ['y']],
  [/(.{3,})ying$/, ['$1ies', '$1ied']],
  [/([^aeiou])y$/, ['$1ies']],
  [/(.{2,}[^aeiou][aeiou])([bdgmnprt])\2ing$/, ['$1$2s', '$1$2', '$1$2$2ed']],
  [/(.{2,}(?:[aeiou][cgsvz]|[^aeiou]u|at|ar|ir|ur|id|ud|yz|iz|bl|pl))ing$/, ['$1es', '$1ed', '$1e']],
  [/(.{3,})ing$/, ['$1s', '$1ed', '$1']],
  [/(.{3,}(?:[aeiou][cgsvz]|at|ar|ir|ur|id|ud|iz|bl))ed$/, ['$1es', '$1ing', '$1e']],
  [/(.{3,})ed$/, ['$1ing', '$1s', '$1']],
  [/(.{3,}(?:s|x|ch|sh))es$/, ['$1']],
  [/(.{3,}[^su])s$/, ['$1']],
  [/(.{3,}[^aeiou]|.*(?:at|ar|ur|iz|ov|as))e$/, ['$1es', '$1ing', '$1ed']],
  [/ly$/, ['']],
  [/(.{3,}[^s])$/, ['$1s']],
];

/** The word with another ending, or as it is if none fits. */
export function inflect(word: string, random: () => number): string {
  for (const [ending, instead] of ENDINGS) {
    if (!ending.test(word)) continue;
    const forms = instead.map((one) => word.replace(ending, one)).filter((form) => form !== word);
    if (forms.length > 0) return forms[Math.floor(random() * forms.length)]!;
  }
  return word;
}
