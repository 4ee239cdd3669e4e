import type { AssociationEnd, Confidence } from '@icma-sdk/core';
import { endById } from './ends.js';
import { linksByEnd } from './links.js';
import type { Chain, Link } from './types.js';

/** From strong to weak. */
export const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** 0 for an explicit link of high confidence, 5 for an editorial one of low confidence. */
function weakness({ confidence, basis }: Pick<Link, 'confidence' | 'basis'>): number {
  return 2 * confidences.indexOf(confidence) + (basis === 'editorial' ? 1 : 0);
}

/** Every chain from an end of at most so many links that meets each type of end at most once, shorter ones first. */
export function chainsFrom(start: AssociationEnd, steps: number): Chain[] {
  const paths: Link[][] = (linksByEnd().get(start) ?? []).map((link) => [link]);
  for (const path of paths) {
    if (path.length === steps) break;
    const met = new Set([start, ...path.map(({ to }) => to)].map((id) => endById.get(id)!.type));
    for (const link of linksByEnd().get(path.at(-1)!.to)!) {
      if (!met.has(endById.get(link.to)!.type)) paths.push([...path, link]);
    }
  }
  return paths.map(toChain);
}

/** Whether the first chain is the better reason: shorter or, of the same length, less weak in its weakest link. */
export function isBetter(chain: Chain, other: Chain | undefined): boolean {
  if (other === undefined) return true;
  return (
    chain.path.length - other.path.length < 0 ||
    (chain.path.length === other.path.length && weakness(chain) < weakness(other))
  );
}

function toChain(path: readonly Link[]): Chain {
  const common = <T>(values: T[]) => (new Set(values).size === 1 ? values[0] : undefined);
  const weakest = path.reduce((worst, link) => (weakness(link) > weakness(worst) ? link : worst));
  return {
    path,
    relation: common(path.map(({ relation }) => relation)) ?? 'isRelatedTo',
    direction: common(path.map(({ direction }) => direction)) ?? 'mixed',
    basis: path.some(({ basis }) => basis === 'editorial') ? 'editorial' : 'explicit',
    confidence: weakest.confidence,
    weakest,
  };
}
