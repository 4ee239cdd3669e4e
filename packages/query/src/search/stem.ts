/** Ending → what stands for it. Of endings that fit, the longest is taken; global, so that one can say from where. */
const PLURAL = /ies$|(?<=[su]s|ias|x|[cs]h)es$|(?<=s)is$|s$/g;
/** No plural: process, focus (but bureaus), bias, this, axis. */
const SINGULAR = /(?:s|(?<!a)u|ia|[xh]i)s$/;
/** Police is no policy, and a county does not count. */
const APART = /^(?:polic(?:e|ed|ing)|count(?:y|ies))$/;
const APART_LETTERS = 5;
const PAST = /ied$|ed$|ing$/g;
const ABILITY = /[ai]bilit[yi]$/g;
/** Endings that make one kind of word of another; without the exception, communication would be community. */
const DERIVED =
  /(?:ational|ation|ator|ative|ment|ness|ship|less|[ai]ble?|ful|it[yi]|ion|ive|ate|ally|al|ly|(?<!un)ic|or|er|at)$/g;
const SILENT = /[eyi]+$/g;
const VOWEL = /[aeiouy]/;

/**
 * What the forms of an English word have in common: "plan", "plans", "planned" and "planning" give "plan", and so does
 * "planner". Not a word for people to read. Takes a folded word; one that is not English comes out shorter or as it was,
 * and does no harm.
 */
export function stem(word: string): string {
  if (standsApart(word)) return `${word.slice(0, APART_LETTERS)}#`;
  let rest = replaceEnding(uninflected(word), ABILITY, 3, 'able');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = replaceEnding(rest, DERIVED, 4);
  }
  return withoutSilent(rest);
}

/** As {@link stem}, but of one kind of word only: "planner" stays apart from "plan", and "worker" from "work". */
export function inflectionStem(word: string): string {
  return standsApart(word) ? stem(word) : withoutSilent(uninflected(word));
}

/** Whether a word has no forms but its inflections, though it looks as if it had. */
export function standsApart(word: string): boolean {
  return APART.test(word);
}

function uninflected(word: string): string {
  let rest = word.includes('z') ? word.replaceAll('z', 's') : word;
  if (!SINGULAR.test(rest)) rest = replaceEnding(rest, PLURAL, 2);
  return rest.endsWith('eed') ? rest : replaceEnding(rest, PAST, 2);
}

/** Without silent letters at the end, and with one letter for two: "planne" is "plan". */
function withoutSilent(word: string): string {
  const rest = replaceEnding(word, SILENT, VOWEL.test(word.charAt(word.length - 3)) ? 2 : 3);
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
