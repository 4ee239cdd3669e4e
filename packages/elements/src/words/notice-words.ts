import type { Dictionary } from './language.js';

/** What stands at the foot of every item. */
export const noticeWords: Dictionary<{
  /** Says which document and edition the wording is from, and that we are not ICMA; `date` is ready to print. */
  edition(document: string, date: string): string;
  /** Month and year of the Practices' edition, written out: a page's first question to `Intl` takes longer than all else on it. */
  readonly practices: string;
}> = {
  en: {
    edition: (document, date) => `Wording: ${document}, ${date}. Not affiliated with or endorsed by ICMA.`,
    practices: 'November 2017',
  },
  es: {
    edition: (document, date) =>
      `Texto original en inglés: ${document}, ${date}. Sin afiliación con ICMA ni respaldo de ICMA.`,
    practices: 'noviembre de 2017',
  },
};
