import type { Redirect } from './types/redirect.js';

/** Every id that has gone, in order of id. None has yet: the first editions are the ones held here. */
export const redirects: readonly Redirect[] = [];
