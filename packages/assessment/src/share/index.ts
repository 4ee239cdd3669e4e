export type { ShareFields } from './layout.js';
export { packShare } from './pack-share.js';
export { type ShareFailure, type ShareResult, unpackShare } from './unpack-share.js';
