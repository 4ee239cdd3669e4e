/** A well-formed BCP 47 tag for `text`, safe for `Intl` and for a `lang` attribute; `en` where the text is none. */
export function languageTag(text: string): string {
  try {
    return new Intl.Locale(text.trim().replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}
