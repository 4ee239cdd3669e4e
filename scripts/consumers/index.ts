import { esbuild } from './esbuild/consumer.ts';
import type { Consumer } from './lib/consumer.ts';
import { nodeEsm } from './node-esm/consumer.ts';
import { typescript } from './typescript/consumer.ts';
import { vite } from './vite/consumer.ts';
import { webpack } from './webpack/consumer.ts';

/** Every consumer, the quick ones first. */
export const consumers: readonly Consumer[] = [nodeEsm, typescript, esbuild, vite, webpack];
