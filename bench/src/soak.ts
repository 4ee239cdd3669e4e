/** `pnpm proof:soak`: what many days of use leave behind: 500 reloads of a form that is kept on the device, 100,000 answers on one page after the first 20,000, which the bench looks at. */
import { holds, table } from './figure.js';
import { inputsRetained } from './form/inputs-retained.js';
import { reloads } from './form/reloads.js';

const figures = [...(await reloads(500)), ...(await inputsRetained(100_000, 20_000))];
console.log(table(figures));
process.exitCode = figures.length > 0 && figures.every(holds) ? 0 : 1;
