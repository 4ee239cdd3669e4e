/** The Practices as updated in November 2017, whatever the default edition is. */

export { icmaPractices, practices } from './icma-practices.js';
export { introduction1 } from './icma-practices-introduction-1.js';
export { introduction2 } from './icma-practices-introduction-2.js';
export { introduction3 } from './icma-practices-introduction-3.js';
export { narrative } from './narrative.js';
export { practice01 } from './practice-01.js';
export { practice02 } from './practice-02.js';
export { practice03 } from './practice-03.js';
export { practice04 } from './practice-04.js';
export { practice05 } from './practice-05.js';
export { practice06 } from './practice-06.js';
export { practice07 } from './practice-07.js';
export { practice08 } from './practice-08.js';
export { practice09 } from './practice-09.js';
export { practice10 } from './practice-10.js';
export { practice11 } from './practice-11.js';
export { practice12 } from './practice-12.js';
export { practice13 } from './practice-13.js';
export { practice14 } from './practice-14.js';
