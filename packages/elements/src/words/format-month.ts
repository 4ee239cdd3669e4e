/** Language tag → its formatter, made once for all cards of a page, as making one costs more than the rest of a card. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** A year and month such as `2017-06` as people write it: `June 2017`, `junio de 2017`; a year alone as it is. */
export function formatMonth(date: string, language: string): string {
  formats[language] ??= new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return date[4] ? formats[language].format(new Date(date)) : date;
}
