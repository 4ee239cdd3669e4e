/** Sentences in Spanish, and the functions that say them in any language. */

import type { Words } from '../results/words.js';

export { sayFinding, sayProgress, subjectOf } from '../results/say-finding.js';
export type { Words };

/** The engine's own words in Spanish, in the formal address. Titles of practices stay in ICMA's English. */
export const spanish: Words = {
  lang: 'es-US',
  leadership: 'Liderazgo en {title}',
  management: 'Gestión en {title}',
  item: '{title}, {code}',
  findings: {
    priority:
      '{subject}: está en {level} de {levels} y aspira a {target}. Con una importancia de {importance} de 5, es el número {rank} de lo que conviene trabajar.',
    gap: '{subject}: está en {level} de {levels} y aspira a {target}. No ha indicado qué importancia tiene.',
    below: '{subject}: con {level} de {levels}, está por debajo de su propio promedio.',
    target: '{subject}: con {level} de {levels}, ha alcanzado lo que se propone.',
    above: '{subject}: con {level} de {levels}, está por encima de su propio promedio.',
  },
  apart: {
    priority:
      '{subject}: donde ha fijado una meta, está en promedio {gap} de {levels} niveles por debajo. Con una importancia de {importance} de 5, es el número {rank} de lo que conviene trabajar.',
    gap: '{subject}: donde ha fijado una meta, está en promedio {gap} de {levels} niveles por debajo. No ha indicado qué importancia tiene.',
    target: '{subject}: ha alcanzado lo que se propone, donde ha fijado una meta.',
  },
  noTarget: 'No ha fijado una meta.',
  partial: 'Respuestas hasta ahora: {answered} de {asked}.',
  progress: 'Respondió {answered} de {asked}.',
  notApplicable: 'No aplicables: {notApplicable}.',
  cannotJudge: 'Sin poder juzgar: {cannotJudge}.',
  confidence: 'Su confianza es de {confidence} de 3.',
  formula: [
    'Preguntados: todos los elementos menos los que no se aplican y los que no puede juzgar. Respondidos: los que de ellos tienen un nivel. Completitud: respondidos entre preguntados. Lo que no se responde se deja fuera; nunca vale cero.',
    'Nivel, meta, importancia: la media de los dados. Confianza: la media de los elementos con nivel.',
    'Brecha: la media de la meta menos el nivel, o cero donde el nivel alcanza la meta, en los elementos que tienen ambos.',
    'Prioridad: importancia por brecha; si falta una de las dos, no la hay. Orden: por prioridad, luego por importancia, luego el impreso.',
    'Una práctica, uno de sus dos tipos (kind) y un grupo (group) usan todas las filas del CSV que los nombran. En cada media, un elemento cuenta tantas veces como su peso; preguntados y respondidos cuentan elementos.',
    'Ni aprobado ni reprobado, ni calificación, ni comparación con otras personas.',
  ],
  levels: [
    {
      label: 'Conocimiento',
      description: 'Puede decir qué significa; para hacerlo necesitaría a alguien a su lado.',
    },
    {
      label: 'Básico',
      description: 'Lo ha hecho en casos sencillos, y alguien revisó su trabajo.',
    },
    {
      label: 'Intermedio',
      description: 'Lo hace por su cuenta en los casos corrientes y sabe cuándo pedir ayuda.',
    },
    {
      label: 'Avanzado',
      description: 'Lo hace por su cuenta en casos difíciles, y otros le piden ayuda.',
    },
    {
      label: 'Experto',
      description: 'Ha cambiado la forma en que otros lo hacen, y lo enseña o asesora sobre ello.',
    },
  ],
};
