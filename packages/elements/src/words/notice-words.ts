import type { Dictionary } from './language.js';

/** What stands at the foot of every item. */
export const noticeWords: Dictionary<{
  /** Says which document and edition the wording is from; `date` is ready to print. */
  edition(document: string, date: string): string;
  /** Says that we are not ICMA. */
  notAffiliated: string;
}> = {
  en: {
    edition: (document, date) => `Wording: ${document}, ${date}.`,
    notAffiliated: 'Not affiliated with or endorsed by ICMA.',
  },
  es: {
    edition: (document, date) => `Texto original en inglés: ${document}, ${date}.`,
    notAffiliated: 'Sin afiliación con ICMA ni respaldo de ICMA.',
  },
};
