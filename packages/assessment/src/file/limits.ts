/** A file larger than this is not read. */
export const MAX_BYTES = 2_000_000;

/**
 * Text, snapshots and migrations are refused beyond this size, so that there is always room for ratings and a record that was
 * written can be read again.
 */
export const MAX_WRITTEN_BYTES = 1_500_000;

/** Objects and lists within one another. */
export const MAX_DEPTH = 32;

export const MAX_ITEMS = 400;
export const MAX_NOTE = 4000;
export const MAX_EVIDENCE = 2000;
export const MAX_REASON = 500;
export const MAX_NAME = 200;
export const MAX_PROMPT = 500;
export const MAX_LABEL = 80;
export const MAX_WEIGHT = 100;
export const MAX_IMPORTANCE = 5;
export const MAX_CONFIDENCE = 3;
export const MIN_LEVELS = 3;
export const MAX_LEVELS = 7;
export const FORMAT_VERSION = 1;
