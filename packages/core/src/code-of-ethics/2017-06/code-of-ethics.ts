import type { CodeOfEthics } from '../../types/framework.js';
import type { Tenet } from '../../types/tenet.js';
import { adoption } from './code-of-ethics-adoption.js';
import { preamble } from './code-of-ethics-preamble.js';
import { tenet01 } from './tenet-01.js';
import { tenet02 } from './tenet-02.js';
import { tenet03 } from './tenet-03.js';
import { tenet04 } from './tenet-04.js';
import { tenet05 } from './tenet-05.js';
import { tenet06 } from './tenet-06.js';
import { tenet07 } from './tenet-07.js';
import { tenet08 } from './tenet-08.js';
import { tenet09 } from './tenet-09.js';
import { tenet10 } from './tenet-10.js';
import { tenet11 } from './tenet-11.js';
import { tenet12 } from './tenet-12.js';

/** The twelve tenets in printed order. */
export const tenets: readonly Tenet[] = [
  tenet01,
  tenet02,
  tenet03,
  tenet04,
  tenet05,
  tenet06,
  tenet07,
  tenet08,
  tenet09,
  tenet10,
  tenet11,
  tenet12,
];

/** The ICMA Code of Ethics as revised in June 2017. */
export const codeOfEthics: CodeOfEthics = {
  type: 'framework',
  id: 'code-of-ethics',
  edition: '2017-06',
  title: 'ICMA Code of Ethics',
  preamble,
  tenets,
  adoption,
};
