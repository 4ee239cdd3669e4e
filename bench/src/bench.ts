/** `pnpm bench`: every figure beside its ceiling; exits 1 if one is over. */
import { coreBytes } from './core-bytes.js';
import { coreImport } from './core-import.js';
import { elementsBytes } from './elements-bytes.js';
import { holds, table } from './figure.js';

const figures = [...(await coreBytes()), ...(await elementsBytes()), ...coreImport()];
console.log(table(figures));
process.exitCode = figures.every(holds) ? 0 : 1;
