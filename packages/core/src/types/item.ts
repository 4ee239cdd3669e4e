import type { Adoption } from './adoption.js';
import type { Dimension } from './dimension.js';
import type { Introduction } from './introduction.js';
import type { DimensionId, GroupId, IntroductionId, ItemId, PracticeId, TenetId } from './item-id.js';
import type { Group, Narrative } from './narrative.js';
import type { Practice } from './practice.js';
import type { Preamble } from './preamble.js';
import type { Tenet } from './tenet.js';

/** Any part of the two documents that has words of its own. */
export type Item = Preamble | Tenet | Adoption | Introduction | Narrative | Group | Practice | Dimension;

/** The interface of the item with id `I`: `ItemOf<'tenet-03'>` is `Tenet<'tenet-03'>`. */
export type ItemOf<I extends ItemId> = I extends TenetId
  ? Tenet<I>
  : I extends PracticeId
    ? Practice<I>
    : I extends DimensionId
      ? Dimension<I>
      : I extends GroupId
        ? Group<I>
        : I extends IntroductionId
          ? Introduction<I>
          : I extends 'code-of-ethics-preamble'
            ? Preamble
            : I extends 'code-of-ethics-adoption'
              ? Adoption
              : Narrative;
