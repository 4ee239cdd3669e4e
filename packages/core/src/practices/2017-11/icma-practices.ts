import type { IcmaPractices } from '../../types/framework.js';
import type { Practice } from '../../types/practice.js';
import { introduction1 } from './icma-practices-introduction-1.js';
import { introduction2 } from './icma-practices-introduction-2.js';
import { introduction3 } from './icma-practices-introduction-3.js';
import { narrative } from './narrative.js';
import { practice01 } from './practice-01.js';
import { practice02 } from './practice-02.js';
import { practice03 } from './practice-03.js';
import { practice04 } from './practice-04.js';
import { practice05 } from './practice-05.js';
import { practice06 } from './practice-06.js';
import { practice07 } from './practice-07.js';
import { practice08 } from './practice-08.js';
import { practice09 } from './practice-09.js';
import { practice10 } from './practice-10.js';
import { practice11 } from './practice-11.js';
import { practice12 } from './practice-12.js';
import { practice13 } from './practice-13.js';
import { practice14 } from './practice-14.js';

/** The fourteen practices in printed order. */
export const practices: readonly Practice[] = [
  practice01,
  practice02,
  practice03,
  practice04,
  practice05,
  practice06,
  practice07,
  practice08,
  practice09,
  practice10,
  practice11,
  practice12,
  practice13,
  practice14,
];

/** The ICMA Practices for Effective Local Government Leadership as updated in November 2017. */
export const icmaPractices: IcmaPractices = {
  type: 'framework',
  id: 'icma-practices',
  edition: '2017-11',
  title: 'ICMA Practices for Effective Local Government Leadership',
  introduction: [introduction1, introduction2, introduction3],
  practices,
  narrative,
};
