import type { ItemComparison, NotComparable } from '@icma-sdk/assessment';
import type { Dictionary } from './language.js';

/** What we say on snapshots and on two sets of answers side by side. Names and dates come ready to print. */
export const comparisonWords: Dictionary<
  Record<ItemComparison['change'], string> & {
    /** Heading. */
    title: string;
    /** Label of the field for a snapshot's name. */
    name: string;
    take: string;
    taken: string;
    /** Says why none was taken. */
    tooLarge: string;
    remove: string;
    removed: string;
    /** Label of the choice of what to compare with. */
    with: string;
    nothing: string;
    /** Heading of a comparison. */
    since(name: string): string;
    before: string;
    now: string;
    why: string;
    reasons: Record<NotComparable, string>;
    /** Said above all where editions differ. */
    editions(before: string, now: string): string;
    rubrics: string;
  }
> = {
  en: {
    title: 'Over time',
    name: 'Name of the snapshot',
    take: 'Take a snapshot',
    taken: 'The snapshot is taken.',
    tooLarge: 'No snapshot is taken: the assessment would be too large to open again. Remove an older one first.',
    remove: 'Remove this snapshot',
    removed: 'The snapshot is removed.',
    with: 'Compare with',
    nothing: 'Nothing',
    since: (name) => `Compared with ${name}`,
    up: 'Up',
    down: 'Down',
    same: 'Same',
    new: 'New',
    'not-comparable': 'Not comparable',
    before: 'Before',
    now: 'Now',
    why: 'Why',
    reasons: {
      edition: 'wording of another edition',
      rubric: 'levels worded otherwise',
      prompt: 'question worded otherwise',
      'not-asked': 'no longer asked',
      'no-level': 'no level now',
    },
    editions: (before, now) => `Two editions: ${before} before, ${now} now. Only what both word alike is compared.`,
    rubrics: 'The levels were worded otherwise: nothing rated on both is compared.',
  },
  es: {
    title: 'A lo largo del tiempo',
    name: 'Nombre de la instantánea',
    take: 'Tomar una instantánea',
    taken: 'Se tomó la instantánea.',
    tooLarge:
      'No se tomó la instantánea: la evaluación sería demasiado grande para volver a abrirla. Quite antes una anterior.',
    remove: 'Quitar esta instantánea',
    removed: 'Se quitó la instantánea.',
    with: 'Comparar con',
    nothing: 'Nada',
    since: (name) => `Comparado con ${name}`,
    up: 'Subió',
    down: 'Bajó',
    same: 'Igual',
    new: 'Nuevo',
    'not-comparable': 'No comparable',
    before: 'Antes',
    now: 'Ahora',
    why: 'Por qué',
    reasons: {
      edition: 'texto de otra edición',
      rubric: 'niveles redactados de otra forma',
      prompt: 'pregunta redactada de otra forma',
      'not-asked': 'ya no se pregunta',
      'no-level': 'ahora sin nivel',
    },
    editions: (before, now) =>
      `Dos ediciones: ${before} antes, ${now} ahora. Solo se compara lo que ambas redactan igual.`,
    rubrics: 'Los niveles estaban redactados de otra forma: no se compara nada de lo que ambas valoran.',
  },
};
