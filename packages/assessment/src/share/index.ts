/** Answers in a short token for the fragment of an address. Not encrypted; notes only when asked for. */

export type { KnownOptions } from '../types/known-options.js';
export type { ShareFields } from './layout.js';
export { packShare } from './pack-share.js';
export { type ShareFailure, type ShareResult, unpackShare } from './unpack-share.js';
