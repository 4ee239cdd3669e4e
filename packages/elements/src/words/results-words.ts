import type { Kind } from '@icma-sdk/core';
import type { Dictionary } from './language.js';

/** The figures of an answer or of a row. */
export type Figure = 'level' | 'target' | 'gap' | 'importance' | 'confidence' | 'answered' | 'rank';

/** What we say on and around results. Figures come ready to print; `subject` is one of {@link ResultsWords.subject}. */
export interface ResultsWords extends Record<Figure, string> {
  /** Heading of the results. */
  readonly title: string;
  /** Before the first answer. */
  readonly empty: string;
  /** Where there is no assessment at all. */
  readonly none: string;
  /** Says that results follow from what is answered so far. */
  readonly partial: string;
  /** Names a row within a sentence. */
  subject(kind: Kind | null, title: string): string;
  /** The two short sentences of the opening. */
  strength(subject: string): string;
  need(subject: string): string;
  lowest(subject: string): string;
  /** Said in the place of one of them. */
  readonly allReached: string;
  readonly noneReached: string;
  readonly alike: string;
  /** Headings of the lists. */
  readonly strengths: string;
  readonly needs: string;
  /** Opens the wording behind a need: the practice by number, and the tenets' numbers where any bear on it. */
  reading(practice: string, tenets: string): string;
  /** Names the bars, and the table and radar that say the same. */
  readonly bars: string;
  /** A figure out of how many. */
  outOf(figure: string, whole: string | number): string;
  /** Why there is no level. */
  readonly notAnswered: string;
  readonly notApplicable: string;
  readonly cannotJudge: string;
  /** Open the pictures and the table. */
  readonly table: string;
  readonly radar: string;
  readonly map: string;
  readonly formula: string;
  /** Whose levels, sentences and formula these are, and what results are not. */
  readonly ours: string;
}

export const resultsWords: Dictionary<ResultsWords> = {
  en: {
    title: 'Your results',
    empty: 'Nothing is answered yet. Your first level brings the first results.',
    none: 'There is no assessment here yet. Open a file to see its results.',
    partial: 'More answers will change these results; what is open is left out, not zero.',
    subject: (kind, title) => (kind ? `${kind} in ${title}` : title),
    strength: (subject) => `A strength of yours is ${subject}.`,
    need: (subject) => `The first thing to work on is ${subject}.`,
    lowest: (subject) => `Among your lowest levels is ${subject}.`,
    allReached: 'Wherever you set a target and gave a level, you have reached it.',
    noneReached: 'You have yet to reach a target you set.',
    alike: 'Nothing stands out: your levels are alike so far.',
    strengths: 'Strengths',
    needs: 'What to work on',
    reading: (practice, tenets) => `Read ${practice}${tenets && ` and tenets ${tenets}`}`,
    bars: 'Leadership and management by practice',
    outOf: (figure, whole) => `${figure} of ${whole}`,
    notAnswered: 'not answered',
    notApplicable: 'not applicable',
    cannotJudge: 'cannot judge',
    table: 'Table',
    radar: 'Radar',
    map: 'Map of the Practices',
    level: 'Level',
    target: 'Target',
    gap: 'Gap',
    importance: 'Importance',
    confidence: 'Confidence',
    answered: 'Answered',
    rank: 'Rank',
    formula: 'How this is computed',
    ours: 'Levels, targets, sentences and formula are ours, not ICMA’s. They grade and certify nothing and compare you with nobody.',
  },
  es: {
    title: 'Sus resultados',
    empty: 'Aún no hay respuestas. Con su primer nivel aparecen los primeros resultados.',
    none: 'Aquí aún no hay ninguna evaluación. Abra un archivo para ver sus resultados.',
    partial: 'Más respuestas cambiarán estos resultados; lo pendiente se deja fuera, no vale cero.',
    subject: (kind, title) => (kind ? `${kind === 'leadership' ? 'el liderazgo' : 'la gestión'} en ${title}` : title),
    strength: (subject) => `Una de sus fortalezas es ${subject}.`,
    need: (subject) => `Lo primero que conviene trabajar es ${subject}.`,
    lowest: (subject) => `Entre sus niveles más bajos está ${subject}.`,
    allReached: 'Donde fijó una meta y dio un nivel, la ha alcanzado.',
    noneReached: 'Aún no ha alcanzado ninguna de sus metas.',
    alike: 'Nada destaca: hasta ahora sus niveles son parecidos.',
    strengths: 'Fortalezas',
    needs: 'Lo que conviene trabajar',
    reading: (practice, tenets) => `Leer ${practice}${tenets && ` y los preceptos ${tenets}`}`,
    bars: 'Liderazgo y gestión por práctica',
    outOf: (figure, whole) => `${figure} de ${whole}`,
    notAnswered: 'sin respuesta',
    notApplicable: 'no se aplica',
    cannotJudge: 'no puede juzgar',
    table: 'Tabla',
    radar: 'Gráfico de radar',
    map: 'Mapa de las prácticas',
    level: 'Nivel',
    target: 'Meta',
    gap: 'Brecha',
    importance: 'Importancia',
    confidence: 'Confianza',
    answered: 'Respondidas',
    rank: 'Orden',
    formula: 'Cómo se calcula',
    ours: 'Los niveles, las metas, las frases y la fórmula son nuestros, no de ICMA. No califican ni certifican nada, ni le comparan con nadie.',
  },
};
