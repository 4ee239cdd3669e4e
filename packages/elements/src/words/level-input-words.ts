import type { Dictionary } from './language.js';

/** What stands around the levels of a question. */
export const levelInputWords: Dictionary<{
  /** The item does not arise in the person's role. */
  readonly 'not-applicable': string;
  /** It arises, but the person has not seen enough of their own practice to say. */
  readonly 'cannot-judge': string;
  /** On the button that takes an answer back. */
  readonly clear: string;
  /** Beside a question that a form cannot do without. */
  readonly required: string;
  /** Says what is missing where only a level will do. */
  readonly chooseLevel: string;
  /** Says what is missing where there are other choices besides. */
  readonly choose: string;
  /** Of a practice as a whole; the title stays ICMA's. */
  whole(title: string): string;
}> = {
  en: {
    'not-applicable': 'Not applicable to my role',
    'cannot-judge': 'I cannot judge this',
    clear: 'Clear answer',
    required: 'required',
    chooseLevel: 'Choose a level',
    choose: 'Choose a level, or say why there is none',
    whole: (title) => `${title} as a whole`,
  },
  es: {
    'not-applicable': 'No se aplica a mi puesto',
    'cannot-judge': 'No puedo juzgarlo',
    clear: 'Borrar respuesta',
    required: 'obligatoria',
    chooseLevel: 'Elija un nivel',
    choose: 'Elija un nivel, o indique por qué no hay ninguno',
    whole: (title) => `${title} en su conjunto`,
  },
};
