import { f1Pin } from './f1-pin.js';
import { f2Tiling } from './f2-tiling.js';
import { f3Derivation } from './f3-derivation.js';
import { f4WayBack } from './f4-way-back.js';
import { f5Ledger } from './f5-ledger.js';
import { f6SecondOpinion } from './f6-second-opinion.js';
import { f7Freeze } from './f7-freeze.js';
import type { ProofRule } from './finding.js';

/** The rules in the order in which they are told. F8 is about the rules themselves: see {@link tamper}. */
export const proofRules: readonly ProofRule[] = [
  f1Pin,
  f2Tiling,
  f3Derivation,
  f4WayBack,
  f5Ledger,
  f6SecondOpinion,
  f7Freeze,
];
