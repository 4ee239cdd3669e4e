import type { Dictionary } from './language.js';

/** What we say about a tenet. Editions and dates come ready to print. */
export const tenetWords: Dictionary<{
  tenet: string;
  /** Says that the short title of a tenet is ours. */
  shortTitle: string;
  /** The same of several. */
  shortTitles: string;
  /** Says that ICMA changed the tenet since. */
  reworded(edition: string, dates: string): string;
  /** Says that ICMA looked at the tenet since, with an outcome nobody here could verify. */
  reviewed(edition: string, dates: string): string;
  /** Text of the link to where ICMA's current wording is. */
  currentWording: string;
}> = {
  en: {
    tenet: 'Tenet',
    shortTitle: 'The short title is not ICMA’s.',
    shortTitles: 'The short titles are not ICMA’s.',
    reworded: (edition, dates) => `${edition} wording. ICMA reworded this tenet in ${dates}.`,
    reviewed: (edition, dates) =>
      `${edition} wording. ICMA reviewed this tenet after ${dates}; the outcome is not verified here.`,
    currentWording: 'Current wording at icma.org',
  },
  es: {
    tenet: 'Precepto',
    shortTitle: 'El título breve no es de ICMA.',
    shortTitles: 'Los títulos breves no son de ICMA.',
    reworded: (edition, dates) => `Texto de ${edition}. ICMA modificó la redacción de este precepto en ${dates}.`,
    reviewed: (edition, dates) =>
      `Texto de ${edition}. ICMA revisó este precepto después de ${dates}; aquí no se ha verificado el resultado.`,
    currentWording: 'Redacción vigente en icma.org',
  },
};
