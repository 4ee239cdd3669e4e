import type { Item } from '../types/item.js';
import { type Corpus, type Problem, problem } from './corpus.js';
import { fileOf, itemsOf } from './items-of.js';

const patterns: Record<Item['type'], RegExp> = {
  preamble: /^code-of-ethics-preamble$/,
  tenet: /^tenet-\d{2}$/,
  adoption: /^code-of-ethics-adoption$/,
  introduction: /^icma-practices-introduction-\d$/,
  narrative: /^narrative$/,
  group: /^group-[a-z]+$/,
  practice: /^practice-\d{2}$/,
  dimension: /^practice-\d{2}-(?:leadership|management)-[a-z]$/,
};

/** The id of each item has the form that its type asks for. */
export function idPatterns(corpus: Corpus): Problem[] {
  const items = itemsOf(corpus).map(({ file, value }) => ({
    file,
    id: value.id,
    type: value.type,
    pattern: patterns[value.type],
  }));
  const areas = corpus.legacyAreas.map(({ file, value }) => ({
    file,
    id: value.id,
    type: value.type,
    pattern: /^legacy-area-\d{2}$/,
  }));
  const documents = corpus.documents.map((document) => ({
    file: fileOf(document, document.id),
    id: document.id,
    type: document.type,
    pattern: (document.type as string) === 'framework' ? /^(?:code-of-ethics|icma-practices)$/ : undefined,
  }));
  return [...documents, ...items, ...areas].flatMap(({ file, id, type, pattern }) => {
    if (pattern === undefined) return [problem('id-patterns', file, id, `nothing has the type "${type}".`)];
    return pattern.test(id) ? [] : [problem('id-patterns', file, id, `the id of a ${type} matches ${pattern.source}.`)];
  });
}
