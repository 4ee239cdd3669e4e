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
    'Un elemento cuenta salvo que se marque como «no se aplica» o «no lo puedo juzgar». Preguntados: cuántos cuentan. Respondidos: cuántos de ellos tienen un nivel. Lo que no se responde se deja fuera; nunca vale cero.',
    'El nivel, la meta y la importancia son medias de los elementos que cuentan y los tienen; la confianza es la media de los elementos con nivel.',
    'La brecha de un elemento es su meta menos su nivel, o cero si el nivel alcanza la meta. La brecha de una fila es la media de los elementos que tienen ambos.',
    'La prioridad es la importancia por la brecha; si falta una, no la hay. Las filas se ordenan por prioridad, luego por importancia, luego por el orden impreso.',
    'Una fila de una práctica, de su liderazgo o su gestión, o de un grupo usa todos sus elementos por igual; un elemento con peso cuenta ese número de veces.',
    'No hay aprobado ni suspenso, ni nota total, ni comparación con otras personas.',
  ],
  levels: [
    {
      label: 'Conocimiento',
      description: 'Puede decir qué significa y por qué importa; para hacerlo necesitaría a alguien a su lado.',
    },
    {
      label: 'Básico',
      description: 'Lo ha hecho en casos sencillos, y alguien revisó el trabajo antes de que saliera.',
    },
    {
      label: 'Intermedio',
      description: 'Lo hace por su cuenta en los casos corrientes y sabe cuándo pedir ayuda.',
    },
    {
      label: 'Avanzado',
      description: 'Lo hace sin ayuda en casos difíciles o disputados, y sus colegas le traen sus preguntas.',
    },
    {
      label: 'Experto',
      description:
        'Ha cambiado la forma en que su organización u otras lo hacen, y enseña o asesora en los casos más difíciles.',
    },
  ],
};
