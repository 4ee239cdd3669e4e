import { type Corpus, type Problem, problem } from './corpus.js';
import { textsOf } from './texts-of.js';

/** Every text is in Unicode's composed form, so that equal texts are equal bytes. */
export function nfc(corpus: Corpus): Problem[] {
  return textsOf(corpus)
    .filter(({ value }) => value !== value.normalize('NFC'))
    .map(({ file, id, value }) => problem('nfc', file, id, `"${value}" is not in NFC.`));
}
