import { esbuild } from './esbuild/consumer.ts';
import type { Consumer } from './lib/consumer.ts';
import { next } from './next/consumer.ts';
import { nodeEsm } from './node-esm/consumer.ts';
import { react } from './react/consumer.ts';
import { scriptTag } from './script-tag/consumer.ts';
import { ssr } from './ssr/consumer.ts';
import { svelte } from './svelte/consumer.ts';
import { typescript } from './typescript/consumer.ts';
import { vite } from './vite/consumer.ts';
import { vue } from './vue/consumer.ts';
import { webpack } from './webpack/consumer.ts';

/** Every consumer, the quick ones first. */
export const consumers: readonly Consumer[] = [
  nodeEsm,
  typescript,
  esbuild,
  vite,
  webpack,
  next,
  react,
  vue,
  svelte,
  ssr,
  scriptTag,
];
