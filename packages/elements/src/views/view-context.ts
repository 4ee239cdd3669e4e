import { type Language, languageOf } from '../words/language.js';
import { languageTag } from '../words/language-tag.js';

/** The language a view is made in. */
export interface ViewContext {
  /** BCP 47 tag that dates and lists follow, and that the view's markup says it is in. */
  readonly tag: string;
  /** Which of our languages that is. */
  readonly language: Language;
  /** Language of ICMA's wording where it differs from that of our words, else undefined. */
  readonly wording: 'en' | undefined;
}

/** Context for a language tag, or for a text that is none: `es-MX` stays itself, `fr` becomes `en`. */
export function viewContext(text: string): ViewContext {
  const tag = languageTag(text);
  const language = languageOf(tag);
  return { tag: tag.startsWith(language) ? tag : language, language, wording: language === 'en' ? undefined : 'en' };
}
