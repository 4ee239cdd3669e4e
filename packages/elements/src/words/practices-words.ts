import type { Dictionary } from './language.js';

/** What we say around the Practices where they are browsed, filtered and searched. Numbers and quotes come ready to print. */
export const practicesWords: Dictionary<{
  /** Name of the search and filters together. */
  readonly controls: string;
  readonly search: string;
  /** What a search finds. */
  readonly searchHelp: string;
  /** Opens the filters where there is little room. */
  readonly filters: string;
  readonly group: string;
  readonly allGroups: string;
  readonly kind: string;
  readonly bothKinds: string;
  readonly tenet: string;
  readonly anyTenet: string;
  /** Says that joining tenets and practices is our judgement. */
  readonly editorial: string;
  /** How much of everything is shown. */
  count(practices: number, allPractices: number, dimensions: number, allDimensions: number): string;
  /** Says in which order a search shows what it found. */
  readonly bestFirst: string;
  /** Above the filters that are on, where the controls are not printed. */
  readonly asked: string;
  readonly clear: string;
  readonly nothing: string;
  /** Says that nothing answers to a search: in all the Practices, or among what the filters leave. */
  nothingFor(query: string): string;
  nothingLeftFor(query: string): string;
  /** Says that the filters together leave nothing. */
  readonly nothingLeft: string;
  readonly otherWord: string;
  readonly fewerFilters: string;
  /** Opens the dimensions of one practice. */
  showAll(count: number): string;
  readonly showFewer: string;
  readonly skip: string;
}> = {
  en: {
    controls: 'Search and filter the Practices',
    search: 'Search',
    searchHelp: 'Finds other forms of a word, words of the same meaning, and misspelled words.',
    filters: 'Filters',
    group: 'Group',
    allGroups: 'All groups',
    kind: 'Dimensions',
    bothKinds: 'Both kinds',
    tenet: 'Related to a tenet of the Code',
    anyTenet: 'Any or none',
    editorial: 'Editorial: our judgment, not ICMA’s.',
    count: (practices, allPractices, dimensions, allDimensions) =>
      `${ofAll(practices, allPractices, 'of')} practices, ${ofAll(dimensions, allDimensions, 'of')} dimensions`,
    bestFirst: 'Best match first.',
    asked: 'Asked for:',
    clear: 'Clear search and filters',
    nothing: 'Nothing found',
    nothingFor: (query) => `Nothing in the Practices matches “${query}”.`,
    nothingLeftFor: (query) => `Nothing that the filters leave matches “${query}”.`,
    nothingLeft: 'No practice passes all of these filters.',
    otherWord: 'Try another word.',
    fewerFilters: 'Try fewer filters.',
    showAll: (count) => `Show all ${count} dimensions`,
    showFewer: 'Show fewer dimensions',
    skip: 'Skip the list',
  },
  es: {
    controls: 'Buscar y filtrar las prácticas',
    search: 'Buscar',
    searchHelp:
      'El texto de ICMA está en inglés: busque palabras inglesas. Se hallan también otras formas, sinónimos y palabras con erratas.',
    filters: 'Filtros',
    group: 'Grupo',
    allGroups: 'Todos los grupos',
    kind: 'Dimensiones',
    bothKinds: 'Ambos tipos',
    tenet: 'Relacionadas con un precepto del Código',
    anyTenet: 'Cualquiera o ninguno',
    editorial: 'Relación editorial: a nuestro juicio, no de ICMA.',
    count: (practices, allPractices, dimensions, allDimensions) =>
      `${ofAll(practices, allPractices, 'de')} prácticas, ${ofAll(dimensions, allDimensions, 'de')} dimensiones`,
    bestFirst: 'Primero lo que mejor coincide.',
    asked: 'Se ha pedido:',
    clear: 'Quitar búsqueda y filtros',
    nothing: 'No se ha hallado nada',
    nothingFor: (query) => `Nada en las prácticas responde a “${query}”.`,
    nothingLeftFor: (query) => `Nada de lo que dejan los filtros responde a “${query}”.`,
    nothingLeft: 'Ninguna práctica cumple todos estos filtros.',
    otherWord: 'Pruebe con otra palabra.',
    fewerFilters: 'Pruebe con menos filtros.',
    showAll: (count) => `Mostrar las ${count} dimensiones`,
    showFewer: 'Mostrar menos dimensiones',
    skip: 'Saltar la lista',
  },
};

/** `14`, or `4 of 14`. */
function ofAll(count: number, all: number, of: string): string {
  return count === all ? `${all}` : `${count} ${of} ${all}`;
}
