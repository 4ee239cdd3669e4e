/** `pnpm --filter @icma-sdk/query bench`: every figure beside its bound, as lines of JSON and as a table; exits 1 if one is past it. */
import { bytes } from './bytes.js';
import { holds, report } from './figure.js';
import { filterSpeed } from './filter-speed.js';
import { relevance } from './relevance.js';
import { searchSpeed } from './search-speed.js';

const figures = [...(await bytes()), ...relevance(), ...searchSpeed(), ...filterSpeed()];
console.log(report(figures));
process.exitCode = figures.every(holds) ? 0 : 1;
