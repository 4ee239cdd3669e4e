import type { Assessment } from '@icma-sdk/assessment';

/** What is asked of each item besides its level, in the order in which it is asked. */
export const askable = ['importance', 'target', 'confidence'] as const;
export type Ask = (typeof askable)[number];

/**
 * What is asked besides levels. An assessment has no field for it: what the person chose at the start follows their random number in
 * its id, and so goes with it into every draft and file; what somebody has answered all the same is asked too.
 */
export function asksOf({ id, responses }: Assessment): readonly Ask[] {
  const chosen = id.split(':');
  const given = Object.values(responses);
  return askable.filter((ask) => chosen.includes(ask) || given.some((response) => response[ask] !== undefined));
}

/** An id for an assessment that asks this: `random` and what is asked, such as `3f9c…:importance:target`. */
export function idFor(random: string, asks: readonly Ask[]): string {
  return [random, ...asks].join(':');
}
