/** An instant such as `2026-11-22T15:04:05Z` as people write its day where they are: `November 22, 2026`. */
export function formatDate(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(instant));
}
