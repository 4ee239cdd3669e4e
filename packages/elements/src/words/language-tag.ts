/** A well-formed BCP 47 tag for `text`, safe for `Intl` and for a `lang` attribute; `en` where the text is none. */
export function languageTag(text: string): string {
  try {
    return `${new Intl.Locale(text.replace('_', '-'))}`;
  } catch {
    return 'en';
  }
}
