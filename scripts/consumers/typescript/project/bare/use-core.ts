/** What a consumer's compiler must know of core: ids are literals, an unknown one does not compile, data is readonly. */
import {
  type Dimension,
  type DimensionId,
  type PracticeId,
  practices,
  type Tenet,
  type TenetId,
  tenets,
} from '@icma-sdk/core';
import { practice07 } from '@icma-sdk/core/practices/practice-07';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const idOfOneItem: Same<typeof practice07.id, 'practice-07'> = true;
export const stringIsNoId: string extends TenetId | PracticeId | DimensionId ? true : false = false;
export const known: DimensionId = 'practice-07-leadership-a';
// @ts-expect-error Practice 7 has five leadership dimensions: there is no F.
export const unknown: DimensionId = 'practice-07-leadership-f';
// @ts-expect-error There are twelve tenets.
export const thirteenth: TenetId = 'tenet-13';
// @ts-expect-error Released wording is not for changing.
practice07.statement = '';

export const statements: readonly string[] = tenets.map(({ statement }: Tenet) => statement);
export const letters: string[] = practices.flatMap(({ leadership }) =>
  leadership.map(({ letter }: Dimension) => letter),
);
