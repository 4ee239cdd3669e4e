/** The Code of Ethics as revised in June 2017, whatever the default edition is. */

export { codeOfEthics, tenets } from './code-of-ethics.js';
export { adoption } from './code-of-ethics-adoption.js';
export { preamble } from './code-of-ethics-preamble.js';
export { tenet01 } from './tenet-01.js';
export { tenet02 } from './tenet-02.js';
export { tenet03 } from './tenet-03.js';
export { tenet04 } from './tenet-04.js';
export { tenet05 } from './tenet-05.js';
export { tenet06 } from './tenet-06.js';
export { tenet07 } from './tenet-07.js';
export { tenet08 } from './tenet-08.js';
export { tenet09 } from './tenet-09.js';
export { tenet10 } from './tenet-10.js';
export { tenet11 } from './tenet-11.js';
export { tenet12 } from './tenet-12.js';
