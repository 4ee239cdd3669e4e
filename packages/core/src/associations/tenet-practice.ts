import type { Association } from '../types/association.js';
import type { PracticeId, TenetId } from '../types/item-id.js';
import { tenet01Practices } from './tenet-practice/tenet-01-practices.js';
import { tenet02Practices } from './tenet-practice/tenet-02-practices.js';
import { tenet03Practices } from './tenet-practice/tenet-03-practices.js';
import { tenet04Practices } from './tenet-practice/tenet-04-practices.js';
import { tenet05Practices } from './tenet-practice/tenet-05-practices.js';
import { tenet06Practices } from './tenet-practice/tenet-06-practices.js';
import { tenet07Practices } from './tenet-practice/tenet-07-practices.js';
import { tenet08Practices } from './tenet-practice/tenet-08-practices.js';
import { tenet09Practices } from './tenet-practice/tenet-09-practices.js';
import { tenet10Practices } from './tenet-practice/tenet-10-practices.js';
import { tenet11Practices } from './tenet-practice/tenet-11-practices.js';
import { tenet12Practices } from './tenet-practice/tenet-12-practices.js';

/**
 * Which tenet bears on which practice, tenet by tenet in printed order. All 12 × 14 pairs were considered; those without
 * a row stand in `tenetPracticeUnrelated`. The judgement and the wording are ours (editorial), not ICMA's: neither
 * document names an item of the other, and the two dimensions that name the Code as a whole are in `codePractice`.
 *
 * The type is always `isRelatedTo`: no sentence of one document stands in for a sentence of the other, so a stronger
 * word of CASE would claim too much. Confidence: `high` where both texts state the same notion, `medium` where one
 * states what the other implies, `low` where a reader may well disagree. Codes such as 8.M.E are dimensions of the
 * destination.
 */
export const tenetPractice: readonly Association<TenetId, PracticeId>[] = /* @__PURE__ */ [
  tenet01Practices,
  tenet02Practices,
  tenet03Practices,
  tenet04Practices,
  tenet05Practices,
  tenet06Practices,
  tenet07Practices,
  tenet08Practices,
  tenet09Practices,
  tenet10Practices,
  tenet11Practices,
  tenet12Practices,
].flat();
