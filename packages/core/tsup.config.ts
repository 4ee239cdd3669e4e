import { defineConfig } from 'tsup';

const shared = {
  format: 'esm',
  target: 'es2022',
  splitting: false,
  // Without it, the folder that all entries share becomes the root, and the paths in `exports` no longer hold.
  esbuildOptions: (options: { outbase?: string }) => {
    options.outbase = 'src';
  },
} as const;

/** Emitted as one module each, authored as many: small modules cost several times the import time of one. */
const bundled = ['src/index.ts', 'src/associations/index.ts'];

/** Left out: `scripts/emit-items.ts` writes these, each re-exporting its item from the one module built first. */
const items = [
  '!src/code-of-ethics/**',
  '!src/practices/**',
  '!src/dimensions.ts',
  '!src/editions.ts',
  '!src/redirects.ts',
];

/** Left out too: what proves and checks the data is no part of the package. */
const checks = ['!src/proof/**', '!src/rules/**'];

export default defineConfig([
  { ...shared, entry: bundled, bundle: true },
  {
    ...shared,
    entry: [
      'src/**/*.ts',
      '!src/**/*.test.ts',
      '!src/**/fixtures/**',
      '!src/index.ts',
      '!src/types/**',
      '!src/associations/**',
      ...items,
      ...checks,
    ],
    bundle: false,
  },
]);
