/** Ending → what stands for it. Of endings that fit, the longest is taken; global, so that one can say from where. */
const PLURAL = /ies$|(?<=ss|x|[cs]h)es$|s$/g;
const PAST = /ied$|ed$|ing$/g;
const ABILITY = /[ai]bilit[yi]$/g;
/** Endings that make one kind of word of another; without the exception, communication would be community. */
const DERIVED =
  /(?:ational|ation|ator|ative|ment|ness|ship|less|[ai]ble?|ful|it[yi]|ion|ive|ate|ally|al|ly|(?<!un)ic|or|er|at)$/g;
const SILENT = /[eyi]+$/g;
const VOWEL = /[aeiouy]/;

/**
 * What the forms of an English word have in common: "plan", "plans", "planned" and "planning" give "plan". Not a word for
 * people to read. Takes a folded word; one that is not English comes out shorter or as it was, and does no harm.
 */
export function stem(word: string): string {
  let rest = word.includes('z') ? word.replaceAll('z', 's') : word;
  if (!/[sui]s$/.test(rest)) rest = replaceEnding(rest, PLURAL, 2);
  if (!rest.endsWith('eed')) rest = replaceEnding(rest, PAST, 2);
  rest = replaceEnding(rest, ABILITY, 3, 'able');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = replaceEnding(rest, DERIVED, 4);
  }
  rest = replaceEnding(rest, SILENT, VOWEL.test(rest.charAt(rest.length - 3)) ? 2 : 3);
  const last = rest.slice(-1);
  return rest.endsWith(last + last) && !VOWEL.test(last) ? rest.slice(0, -1) : rest;
}

/** The word with its ending replaced, if enough letters stay before it and a vowel among them. */
function replaceEnding(word: string, ending: RegExp, least: number, instead?: string): string {
  ending.lastIndex = least;
  const found = ending.exec(word);
  ending.lastIndex = 0;
  if (!found) return word;
  const start = word.slice(0, found.index);
  return VOWEL.test(start) ? start + (instead ?? (/^ie./.test(found[0]) ? 'y' : '')) : word;
}

/** Stem → the words that share it, in the order given. */
export function groupByStem(words: Iterable<string>): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const word of words) {
    const key = stem(word);
    const family = families.get(key);
    if (family) family.push(word);
    else families.set(key, [word]);
  }
  return families;
}
