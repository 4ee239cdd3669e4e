/** A year and month such as `2017-06` as people write it: `June 2017`, `junio de 2017`. A year alone stays a year. */
export function formatMonth(date: string, language: string): string {
  if (date.length === 4) return date;
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));
}
