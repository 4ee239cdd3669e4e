import { type Corpus, type Problem, problem } from './corpus.js';
import { textsOf } from './texts-of.js';

// Control and format characters, and every white space but the plain space.
const stray = /\p{Cc}|\p{Cf}|\p{Co}|(?! )\s/u;

/** No text starts or ends with a space, has two in a row, or holds another white space, control or invisible character. */
export function cleanWhiteSpace(corpus: Corpus): Problem[] {
  return textsOf(corpus).flatMap(({ file, id, value }) => {
    const found = stray.exec(value)?.[0];
    const code = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    if (code !== undefined)
      return [problem('clean-white-space', file, id, `${JSON.stringify(value)} holds U+${code}.`)];
    if (value === value.trim() && !value.includes('  ')) return [];
    return [problem('clean-white-space', file, id, `"${value}" has a space too many.`)];
  });
}
