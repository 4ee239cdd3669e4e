import type { Confidence } from '@icma-sdk/core';
import type { Dictionary } from './language.js';

/** What we say on and around the crosswalk of tenets and practices. Lists of numbers come ready to print. */
export const crosswalkWords: Dictionary<
  Record<Confidence | 'explicit', string> & {
    /** Heading of the crosswalk. */
    title: string;
    /** What it is, whose judgement, and what to do with it. */
    intro: string;
    /** What else the table takes, and how to walk it by keyboard. */
    keys: string;
    /** What the marks stand for; the marks follow, each with its word. */
    legend: string;
    /** Above the tenets, in the corner of the table. */
    tenets: string;
    /** Stands for a pair without an association. */
    none: string;
    /** Stands for a practice that does not name the Code. */
    notNamed: string;
    /** Says which practices a tenet was considered for and not joined to. */
    noneFor(numbers: string): string;
    /** Row of the associations with the Code as a whole. */
    wholeCode: string;
    /** `word` is that of a confidence. */
    confidence(word: string): string;
    /** Says that an association is our judgement. */
    editorialBasis: string;
    /** Says that the practice's own text makes an association. */
    explicitBasis: string;
    /** Heading of the explanations where they stand below the table, on paper. */
    explanations: string;
  }
> = {
  en: {
    title: 'How the Code of Ethics bears on the Practices',
    intro:
      'Each mark joins a tenet to a practice it bears on. The joining and the explanations are editorial: ours, not ICMA’s. Only those marked explicit are made by the Practices’ own words. Choose a mark to read why.',
    keys: 'Choose a number above a column to read the practice. Arrow keys move from mark to mark, Enter explains one.',
    legend: 'How sure we are that a reader of both texts would agree:',
    tenets: 'Tenet',
    high: 'high',
    medium: 'medium',
    low: 'low',
    explicit: 'explicit',
    none: 'none found by us',
    notNamed: 'does not name the Code',
    noneFor: (numbers) => `None found by us for practices ${numbers}.`,
    wholeCode: 'The Code as a whole',
    confidence: (word) => `Confidence: ${word}`,
    editorialBasis: 'Editorial: our judgment, not ICMA’s',
    explicitBasis: 'Explicit: the practice’s own text names the Code',
    explanations: 'Explanations',
  },
  es: {
    title: 'Qué preceptos del Código de Ética atañen a qué prácticas',
    intro:
      'Cada marca une un precepto con una práctica a la que atañe. Las uniones y sus explicaciones (en inglés) son editoriales: nuestras, no de ICMA. Solo las marcadas como explícitas las hace el propio texto de las prácticas. Elija una marca para leer el porqué.',
    keys: 'Elija un número sobre una columna para leer la práctica. Las flechas pasan de una marca a otra; Intro explica una.',
    legend: 'Qué tan seguro es que quien lea ambos textos estaría de acuerdo:',
    tenets: 'Precepto',
    high: 'alta',
    medium: 'media',
    low: 'baja',
    explicit: 'explícita',
    none: 'no hallamos ninguna',
    notNamed: 'no nombra el Código',
    noneFor: (numbers) => `No hallamos ninguna para las prácticas ${numbers}.`,
    wholeCode: 'El Código en su conjunto',
    confidence: (word) => `Confianza: ${word}`,
    editorialBasis: 'Editorial: a nuestro juicio, no de ICMA',
    explicitBasis: 'Explícita: el propio texto de la práctica nombra el Código',
    explanations: 'Explicaciones',
  },
};
