import type { DraftEntry } from '../drafts/opened-draft.js';
import type { Dictionary } from './language.js';

/** What we say about assessments that are kept on the device. Dates and numbers come ready to print. */
export interface KeptWords {
  readonly title: string;
  /** Of an assessment without a name. */
  unnamed(date: string): string;
  answered(answered: string, asked: string): string;
  changed(date: string): string;
  readonly open: string;
  readonly remove: string;
  readonly eraseAll: string;
  readonly erased: string;
  /** Only in memory. */
  readonly here: string;
  readonly states: Readonly<Record<Exclude<DraftEntry['state'], 'ok'>, string>>;
  readonly newer: string;
  readonly damaged: string;
  /** How much of a damaged one could be read. */
  salvaged(answered: string, asked: string): string;
  readonly useSalvaged: string;
  readonly older: string;
  readonly scale: string;
  readonly scales: Readonly<Record<'keep' | 'rescale' | 'clear', string>>;
  readonly migrate: string;
  readonly goOn: string;
  readonly review: string;
  reviewed(reviewed: string, of: string): string;
  readonly before: string;
  readonly keepAnswer: string;
  readonly leaveItem: string;
  readonly undo: string;
}

export const keptWords: Dictionary<KeptWords> = {
  en: {
    title: 'On this device',
    unnamed: (date) => `Self-assessment of ${date}`,
    answered: (answered, asked) => `${answered} of ${asked} answered`,
    changed: (date) => `last changed ${date}`,
    open: 'Continue',
    remove: 'Delete',
    eraseAll: 'Erase everything from this device',
    erased: 'Everything is erased from this device.',
    here: 'Open now',
    states: {
      newer: 'Written by a newer version',
      damaged: 'Damaged',
      'older-edition': 'Asked in an older edition',
    },
    newer: 'A newer version wrote this assessment. It is left as it is; you can download it.',
    damaged: 'This assessment is damaged. You can download what was there.',
    salvaged: (answered, asked) => `${answered} answers of ${asked} could be read.`,
    useSalvaged: 'Go on with what could be read',
    older: 'This assessment was begun on older questions or levels.',
    scale: 'The levels have changed. What becomes of your ratings?',
    scales: {
      keep: 'Keep their numbers',
      rescale: 'Put them as far along the new levels',
      clear: 'Clear them',
    },
    migrate: 'Bring it up to date',
    goOn: 'Go on as it is',
    review: 'Look at some answers again',
    reviewed: (reviewed, of) => `${reviewed} of ${of} looked at`,
    before: 'You had said:',
    keepAnswer: 'Keep it',
    leaveItem: 'Leave it unanswered',
    undo: 'Undo bringing it up to date',
  },
  es: {
    title: 'En este dispositivo',
    unnamed: (date) => `Autoevaluación del ${date}`,
    answered: (answered, asked) => `${answered} de ${asked} respondidas`,
    changed: (date) => `último cambio: ${date}`,
    open: 'Seguir',
    remove: 'Eliminar',
    eraseAll: 'Borrar todo de este dispositivo',
    erased: 'Se borró todo de este dispositivo.',
    here: 'Abierta ahora',
    states: {
      newer: 'Escrita por una versión más nueva',
      damaged: 'Dañada',
      'older-edition': 'Hecha con una edición anterior',
    },
    newer: 'Esta evaluación la escribió una versión más nueva. Queda como está; puede descargarla.',
    damaged: 'Esta evaluación está dañada. Puede descargar lo que había.',
    salvaged: (answered, asked) => `Se pudieron leer ${answered} respuestas de ${asked}.`,
    useSalvaged: 'Seguir con lo que se pudo leer',
    older: 'Esta evaluación se empezó con preguntas o niveles anteriores.',
    scale: 'Los niveles han cambiado. ¿Qué se hace con sus valoraciones?',
    scales: {
      keep: 'Conservar sus números',
      rescale: 'Situarlas igual de lejos en los niveles nuevos',
      clear: 'Quitarlas',
    },
    migrate: 'Ponerla al día',
    goOn: 'Seguir como está',
    review: 'Volver a mirar algunas respuestas',
    reviewed: (reviewed, of) => `${reviewed} de ${of} revisadas`,
    before: 'Usted había dicho:',
    keepAnswer: 'Conservarla',
    leaveItem: 'Dejarla sin responder',
    undo: 'Deshacer la puesta al día',
  },
};
