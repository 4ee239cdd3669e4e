import { languageTag } from '../words/language-tag.js';
import type { Words } from '../words/words.js';
import { wordsFor } from '../words/words-for.js';

/** What every view is made for: a language, and whether the edition and notice line is wanted. */
export interface ViewContext {
  /** BCP 47 tag that dates and lists follow; where we have no words in it, `en`. */
  readonly language: string;
  readonly words: Words;
  /** Language of ICMA's wording where it differs from that of our words, else undefined. */
  readonly wordingLanguage: 'en' | undefined;
}

/** Context for a language tag, or for a text that is none; see {@link wordsFor}. */
export function viewContext(text: string): ViewContext {
  const tag = languageTag(text);
  const words = wordsFor(tag);
  const ours = tag.toLowerCase().split('-')[0] === words.language;
  return { words, language: ours ? tag : words.language, wordingLanguage: words.language === 'en' ? undefined : 'en' };
}
