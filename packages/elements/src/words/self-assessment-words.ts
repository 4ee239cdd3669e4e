import type { Detail } from '@icma-sdk/assessment';
import type { Dictionary } from './language.js';

/** What we say in the form: its heading, progress, and the pages that lead to the questions and away from them. */
export interface SelfAssessmentWords {
  readonly title: string;
  /** What it is, what it is not, and whose the words are. */
  readonly intro: string;
  /** Where answers go: nowhere. */
  readonly privacy: string;
  /** The same where the page offers to send. */
  readonly privacySend: string;

  readonly begin: string;
  readonly detail: string;
  readonly details: Readonly<Record<Detail, string>>;
  /** How much a choice asks; numbers are ready to print. */
  size(questions: string, low: string, high: string): string;
  readonly which: string;
  /** How many of the practices are chosen. */
  chosen(count: number, of: number): string;
  readonly also: string;
  readonly askImportance: string;
  readonly askConfidence: string;
  readonly targets: string;
  readonly targetsHint: string;
  readonly noTargets: string;
  readonly ownTargets: string;
  readonly stages: Readonly<Record<'student' | 'early' | 'middle' | 'senior' | 'chief', string>>;
  readonly name: string;
  readonly nameHint: string;
  readonly keep: string;
  readonly keepDevice: string;
  readonly keepDeviceHint: string;
  readonly keepPage: string;
  readonly keepPageHint: string;
  readonly start: string;
  readonly problem: string;
  readonly missingPractices: string;
  readonly missingKeep: string;
  readonly missingStart: string;
  /** After the first of many that are missing. */
  more(count: number): string;

  readonly practices: string;
  readonly notStarted: string;
  /** `3 of 14`. */
  some(answered: string, of: string): string;
  readonly done: string;
  progress(answered: string, of: string): string;
  left(low: string, high: string): string;
  continueWith(number: string): string;
  readonly continue: string;
  readonly previous: string;
  step(number: string, of: string): string;
  readonly levels: string;

  readonly check: string;
  readonly allAnswered: string;
  notAnswered(count: number): string;
  readonly unanswered: string;
  readonly change: string;
  readonly answer: string;
  readonly results: string;
  readonly onePage: string;
  readonly others: string;
}

export const selfAssessmentWords: Dictionary<SelfAssessmentWords> = {
  en: {
    title: 'Self-assessment',
    intro:
      'Rate your own practice, see the gaps that matter to you, and keep a record. This is self-reflection, not one of ICMA’s assessments: nothing in it passes, fails or ranks anyone. The questions are ICMA’s wording; levels, targets and results are ours.',
    privacy: 'Nothing you answer leaves this browser.',
    privacySend: 'Nothing you answer leaves this browser, unless you press the button that says where it is sent.',
    begin: 'Start an assessment',
    detail: 'How closely do you want to look?',
    details: {
      practices: 'Each practice as a whole',
      kinds: 'Leadership and management of each practice',
      full: 'Every statement',
    },
    size: (questions, low, high) => `${questions} questions, about ${low} to ${high} minutes`,
    which: 'Which practices?',
    chosen: (count, of) => (count === of ? `All ${of} practices` : `${count} of ${of} practices`),
    also: 'What else do you want to be asked?',
    askImportance: 'How important each is in your present role',
    askConfidence: 'How sure you are of the level',
    targets: 'Which targets?',
    targetsHint: 'Those of a career stage are our judgment, not ICMA’s; you can change them.',
    noTargets: 'None',
    ownTargets: 'My own',
    stages: {
      student: 'Student',
      early: 'Early career',
      middle: 'Mid-career',
      senior: 'Senior',
      chief: 'Chief executive',
    },
    name: 'Name of this assessment (optional)',
    nameHint: 'Such as “Fall 2026”. Leave out names of people.',
    keep: 'Where should your answers be kept?',
    keepDevice: 'On this device',
    keepDeviceHint: 'In this browser, until you erase them. Anyone who uses this browser can read them.',
    keepPage: 'Only while this page is open',
    keepPageHint: 'Nothing is written. Download a copy before you close it.',
    start: 'Start',
    problem: 'There is a problem',
    missingPractices: 'Choose at least one practice',
    missingKeep: 'Choose where your answers should be kept',
    missingStart: 'Start the self-assessment',
    more: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`),
    practices: 'Practices',
    notStarted: 'Not started',
    some: (answered, of) => `${answered} of ${of}`,
    done: 'Done',
    progress: (answered, of) => `${answered} of ${of} questions answered`,
    left: (low, high) => `about ${low} to ${high} minutes left`,
    continueWith: (number) => `Continue with practice ${number}`,
    continue: 'Continue',
    previous: 'Previous practice',
    step: (number, of) => `Step ${number} of ${of}`,
    levels: 'What the levels mean',
    check: 'Check your answers',
    allAnswered: 'Every question is answered.',
    notAnswered: (count) => (count === 1 ? '1 question is not answered.' : `${count} questions are not answered.`),
    unanswered: 'Not answered',
    change: 'Change',
    answer: 'Answer',
    results: 'See the results',
    onePage: 'All questions on one page',
    others: 'Other assessments',
  },
  es: {
    title: 'Autoevaluación',
    intro:
      'Valore su propia práctica, vea las brechas que le importan y guarde un registro. Es una reflexión personal, no una de las evaluaciones de ICMA: nada en ella aprueba, suspende ni clasifica a nadie. Las preguntas son el texto de ICMA, en inglés; los niveles, las metas y los resultados son nuestros.',
    privacy: 'Nada de lo que responda sale de este navegador.',
    privacySend: 'Nada de lo que responda sale de este navegador, salvo que pulse el botón que dice adónde se envía.',
    begin: 'Empezar una evaluación',
    detail: '¿Con cuánto detalle quiere mirar?',
    details: {
      practices: 'Cada práctica en su conjunto',
      kinds: 'Liderazgo y gestión de cada práctica',
      full: 'Cada enunciado',
    },
    size: (questions, low, high) => `${questions} preguntas, de ${low} a ${high} minutos`,
    which: '¿Qué prácticas?',
    chosen: (count, of) => (count === of ? `Las ${of} prácticas` : `${count} de ${of} prácticas`),
    also: '¿Qué más quiere que se le pregunte?',
    askImportance: 'Qué importancia tiene cada una en su puesto actual',
    askConfidence: 'Qué tan seguro es el nivel',
    targets: '¿Qué metas?',
    targetsHint:
      'Las de una etapa profesional son nuestro criterio, hechas para cambiarse. ICMA no ha publicado ninguna.',
    noTargets: 'Ninguna',
    ownTargets: 'Las mías',
    stages: {
      student: 'Estudiante',
      early: 'Inicio de la carrera',
      middle: 'Mitad de la carrera',
      senior: 'Cargo superior',
      chief: 'Dirección ejecutiva',
    },
    name: 'Nombre de esta evaluación (opcional)',
    nameHint: 'Por ejemplo, «Otoño de 2026». No ponga nombres de personas.',
    keep: '¿Dónde se guardan sus respuestas?',
    keepDevice: 'En este dispositivo',
    keepDeviceHint: 'En este navegador, hasta que las borre. Quien use este navegador puede leerlas.',
    keepPage: 'Solo mientras esta página esté abierta',
    keepPageHint: 'No se escribe nada. Descargue una copia antes de cerrarla.',
    start: 'Empezar',
    problem: 'Hay un problema',
    missingPractices: 'Elija al menos una práctica',
    missingKeep: 'Elija dónde se guardan sus respuestas',
    missingStart: 'Empiece la autoevaluación',
    more: (count) => `y ${count} más`,
    practices: 'Prácticas',
    notStarted: 'Sin empezar',
    some: (answered, of) => `${answered} de ${of}`,
    done: 'Terminada',
    progress: (answered, of) => `${answered} de ${of} preguntas respondidas`,
    left: (low, high) => `quedan de ${low} a ${high} minutos`,
    continueWith: (number) => `Seguir con la práctica ${number}`,
    continue: 'Continuar',
    previous: 'Práctica anterior',
    step: (number, of) => `Paso ${number} de ${of}`,
    levels: 'Qué significan los niveles',
    check: 'Revisar sus respuestas',
    allAnswered: 'Todas las preguntas están respondidas.',
    notAnswered: (count) =>
      count === 1 ? 'Queda 1 pregunta sin responder.' : `Quedan ${count} preguntas sin responder.`,
    unanswered: 'Sin responder',
    change: 'Cambiar',
    answer: 'Responder',
    results: 'Ver los resultados',
    onePage: 'Todas las preguntas en una página',
    others: 'Otras evaluaciones',
  },
};
