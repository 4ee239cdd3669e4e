import type { FrameworkId } from '@icma-sdk/core';

/** The editions that `@icma-sdk/core` holds, written out so that an editor completes them. */
export type HeldEdition = 'code-of-ethics@2017-06' | 'icma-practices@2017-11';

/** An edition where one may be given that is not held; an editor still completes those that are. */
export type AnyEdition<F extends FrameworkId = FrameworkId> =
  | Extract<HeldEdition, `${F}@${string}`>
  | (`${F}@${string}` & {});
