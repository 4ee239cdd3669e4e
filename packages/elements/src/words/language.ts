/** The languages our own words are in. A table of words is complete for each of them or does not compile. */
export type Language = 'en' | 'es';

/** Our words in a language; ICMA's wording is never translated. */
export type Dictionary<W> = Readonly<Record<Language, Readonly<W>>>;

/** The language of ours for a BCP 47 tag such as `es-MX`: its own where we have it, else English. */
export function languageOf(tag: string): Language {
  return /^es\b/i.test(tag) ? 'es' : 'en';
}
