import type { Words } from '../results/words.js';

/** Sentences in Spanish, and the functions that say them in any language. */
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
    below: '{subject}: con {level} de {levels}, está por debajo de su propio promedio. No ha fijado una meta.',
    target: '{subject}: con {level} de {levels}, ha alcanzado lo que se propone.',
    above: '{subject}: con {level} de {levels}, está por encima de su propio promedio. No ha fijado una meta.',
  },
  partial: 'Hasta ahora hay {answered} de {asked} respuestas.',
  progress: 'Respondió {answered} de {asked}; {notApplicable} no se aplican y {cannotJudge} no las pudo juzgar.',
  confidence: 'Su confianza es de {confidence} de 3.',
  formula: [
    'Preguntados: todos los elementos menos los que no se aplican y los que no puede juzgar. Respondidos: los que de ellos tienen un nivel. Lo que no se responde se deja fuera; nunca vale cero.',
    'Nivel, meta, importancia: la media de los dados. Confianza: la media de los elementos con nivel.',
    'Brecha: la media de la meta menos el nivel, o cero donde el nivel alcanza la meta, en los elementos que tienen ambos.',
    'Prioridad: importancia por brecha. Orden: por prioridad, luego por importancia, luego el impreso.',
    'Cada fila usa todos sus elementos por igual; un elemento cuenta tantas veces como su peso.',
    'Ni aprobado ni suspenso, ni nota, ni comparación con otras personas.',
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
