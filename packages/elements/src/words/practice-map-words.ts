import type { Dictionary } from './language.js';

/** What we say on and around the map of the Practices. */
export const practiceMapWords: Dictionary<{
  /** Heading of the map. */
  readonly title: string;
  /** What to do with it. */
  readonly hint: string;
  /** How to walk it by keyboard. */
  readonly keys: string;
  /** How to read the halves of a segment. */
  readonly legend: string;
  /** The same where each segment has one bar. */
  readonly legendWhole: string;
  /** Names the one bar of a practice looked at as a whole. */
  readonly whole: string;
  /** What stands for a value that nobody has given. */
  readonly noValue: string;
  /** Whose drawing it is, and what ICMA says of the grouping. */
  readonly caption: string;
  readonly download: string;
  /** What the downloaded picture is, in one sentence, for who does not see it. */
  readonly description: string;
}> = {
  en: {
    title: 'Map of the 14 ICMA Practices',
    hint: 'Choose a practice to read its definition.',
    keys: 'Arrow keys move from practice to practice, Enter opens one.',
    legend:
      'In each segment, clockwise, the first bar is leadership and the second is management. The longer the bar, the higher the value.',
    legendWhole: 'The longer the bar in a segment, the higher the value.',
    whole: 'Level',
    noValue: 'no value',
    caption: 'Drawing by icma-sdk; the grouping is ICMA’s organizing tool, not part of the Practices.',
    download: 'Download as SVG',
    description: 'The 14 ICMA Practices as a wheel in four groups, followed by their definitions.',
  },
  es: {
    title: 'Mapa de las 14 prácticas de ICMA',
    hint: 'Elija una práctica para leer su definición.',
    keys: 'Las flechas pasan de una práctica a otra; Intro abre una.',
    legend:
      'En cada segmento, en el sentido de las agujas del reloj, la primera barra es liderazgo y la segunda, gestión. Cuanto más larga la barra, mayor el valor.',
    legendWhole: 'Cuanto más larga la barra de un segmento, mayor el valor.',
    whole: 'Nivel',
    noValue: 'sin valor',
    caption:
      'Dibujo de icma-sdk; la agrupación es una herramienta de organización de ICMA y no forma parte de las prácticas.',
    download: 'Descargar como SVG',
    description: 'Las 14 prácticas de ICMA como una rueda en cuatro grupos, seguida de sus definiciones.',
  },
};
