import type { Dictionary } from './language.js';

/** What we say in a printed report beside the results themselves. */
export const reportWords: Dictionary<{
  readonly title: string;
  /** Label of the line that is left blank. */
  readonly name: string;
  readonly date: string;
  readonly edition: string;
  readonly changed: string;
  /** Heading of everything that was answered. */
  readonly answers: string;
  readonly note: string;
  readonly evidence: string;
  readonly reason: string;
}> = {
  en: {
    title: 'Self-assessment on the ICMA Practices',
    name: 'Name',
    date: 'Date',
    edition: 'Edition',
    changed: 'Last changed',
    answers: 'Answers and notes',
    note: 'Note',
    evidence: 'Evidence',
    reason: 'Reason',
  },
  es: {
    title: 'Autoevaluación sobre las prácticas de ICMA',
    name: 'Nombre',
    date: 'Fecha',
    edition: 'Edición',
    changed: 'Último cambio',
    answers: 'Respuestas y notas',
    note: 'Nota',
    evidence: 'Pruebas',
    reason: 'Motivo',
  },
};
