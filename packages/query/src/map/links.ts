import { type Association, type AssociationEnd, dimensions, practices, tenets } from '@icma-sdk/core';
import { codePractice, legacyPractices, tenetPractice } from '@icma-sdk/core/associations';
import type { Link } from './types.js';

let cache: ReadonlyMap<AssociationEnd, readonly Link[]> | undefined;

/** End → the links that start there, both ways of every association. Built at the first question. */
export function linksByEnd(): ReadonlyMap<AssociationEnd, readonly Link[]> {
  if (cache) return cache;
  const links = new Map<AssociationEnd, Link[]>();
  const put = (link: Link) => links.set(link.from, [...(links.get(link.from) ?? []), link]);
  for (const { type, origin, destination, basis, confidence, rationale } of allAssociations()) {
    const said = { relation: type, basis, confidence, rationale };
    put({ from: origin, to: destination, direction: 'outward', ...said });
    put({ from: destination, to: origin, direction: 'inward', ...said });
  }
  cache = links;
  return links;
}

function allAssociations(): readonly Association[] {
  return [
    ...tenetPractice,
    ...codePractice,
    ...legacyPractices,
    ...dimensions.map(({ id, practiceId }) => isPartOf(id, practiceId, 'The dimension is printed under the practice.')),
    ...tenets.map(({ id }) => isPartOf(id, 'code-of-ethics', 'The tenet is printed in the Code of Ethics.')),
    ...practices.map(({ id }) => isPartOf(id, 'icma-practices', 'The practice is printed in the document.')),
  ];
}

/** What the documents show by their arrangement. */
function isPartOf(origin: AssociationEnd, destination: AssociationEnd, rationale: string): Association {
  return { type: 'isChildOf', origin, destination, basis: 'explicit', confidence: 'high', rationale };
}
