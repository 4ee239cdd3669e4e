/** `pnpm bench`: every figure beside its ceiling; exits 1 if one is over. */
import { coreBytes } from './core-bytes.js';
import { coreImport } from './core-import.js';
import { holds, table } from './figure.js';

const figures = [...(await coreBytes()), ...coreImport()];
console.log(table(figures));
process.exitCode = figures.every(holds) ? 0 : 1;
