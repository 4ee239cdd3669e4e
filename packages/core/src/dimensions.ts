import { practices } from './practices/2017-11/index.js';
import type { Dimension } from './types/dimension.js';

/** All 166 dimensions in printed order: practice by practice, leadership before management. */
export const dimensions: readonly Dimension[] = /* @__PURE__ */ practices.flatMap((practice) => [
  ...practice.leadership,
  ...practice.management,
]);
