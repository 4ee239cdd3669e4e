import type { Dictionary } from './language.js';

/** What we say about the parts of an answer besides its level. */
export const responseWords: Dictionary<{
  readonly importance: string;
  /** Little to essential: 1 to 5. */
  readonly importances: readonly [string, string, string, string, string];
  readonly target: string;
  readonly confidence: string;
  /** Not very to very: 1 to 3. */
  readonly confidences: readonly [string, string, string];
  /** The choice of saying nothing. */
  readonly notSaid: string;
  readonly reason: string;
  readonly addNote: string;
  readonly note: string;
  readonly evidence: string;
  /** A text that does not fit into what can be kept. */
  readonly tooLong: string;
}> = {
  en: {
    importance: 'Importance in your role',
    importances: ['Little', 'Some', 'Moderate', 'Great', 'Essential'],
    target: 'Target',
    confidence: 'How sure are you?',
    confidences: ['Not very sure', 'Fairly sure', 'Very sure'],
    notSaid: 'Not said',
    reason: 'Why? (optional)',
    addNote: 'Add a note',
    note: 'Note (optional)',
    evidence: 'What shows it: a link, a document, an occasion (optional)',
    tooLong: 'This text is too long to be kept',
  },
  es: {
    importance: 'Importancia en su puesto',
    importances: ['Poca', 'Alguna', 'Moderada', 'Mucha', 'Esencial'],
    target: 'Meta',
    confidence: '¿Qué tan seguro es?',
    confidences: ['Poco seguro', 'Bastante seguro', 'Muy seguro'],
    notSaid: 'Sin indicar',
    reason: '¿Por qué? (opcional)',
    addNote: 'Añadir una nota',
    note: 'Nota (opcional)',
    evidence: 'Qué lo muestra: un enlace, un documento, una ocasión (opcional)',
    tooLong: 'Este texto es demasiado largo para guardarse',
  },
};
