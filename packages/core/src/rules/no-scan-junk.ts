import { type Corpus, type Problem, problem } from './corpus.js';
import { textsOf } from './texts-of.js';

/** What scans leave behind. Each pattern stands for damage that our sources have, or that such scans commonly have. */
const junk: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\p{L}*(?:Il|\bl)d[a-z]+/u, 'a capital I read as l'],
  [/\b(?:in|of|to|and|for|on|by)the\b/, 'two words run together'],
  [/['’‘][’‘']|["“”]['‘"“]|['’"”]["”]/, 'a quotation mark set twice'],
  [/\b(?:sawy|instiling|OTmMUO)\b/, 'a word misread'],
  [/\p{Ll}\p{Lu}/u, 'a capital inside a word'],
  [/(\p{L})\1\1/iu, 'a letter three times'],
  [/\p{L}\d|\d\p{L}/u, 'a digit inside a word'],
  [/\p{L}- (?!(?:and|or) )/u, 'a line-end hyphen with a space'],
  [/[a-z][.,;:][A-Za-z]/, 'a stop without a space'],
  [/ [,.;:]/, 'a space before a stop'],
  [/(?:^| )(?![aAI](?: |$))\p{L}(?: |$)/u, 'a lone letter'],
  [/[{}[\]|\\<>_~^*=�]|[ﬀ-ﬆ]/u, 'a mark that no sentence has'],
  [/[^ .]\.{2}(?!\.)|\.{4}/, 'stops run together'],
];

/** ICMA's wording holds nothing that only a scan would put there. */
export function noScanJunk(corpus: Corpus): Problem[] {
  return textsOf(corpus)
    .filter(({ isAdopted }) => isAdopted)
    .flatMap(({ file, id, value }) =>
      junk.flatMap(([pattern, what]) => {
        const found = pattern.exec(value)?.[0];
        return found === undefined ? [] : [problem('no-scan-junk', file, id, `"${found}" looks like ${what}.`)];
      }),
    );
}
