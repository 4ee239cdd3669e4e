import { defineConfig } from 'tsup';

/** Item files are written by `scripts/emit-items.ts`: each re-exports its item from the one module built first. */
const items = ['!src/code-of-ethics/**', '!src/practices/**', '!src/dimensions.ts', '!src/editions.ts'];

const shared = { format: 'esm', target: 'es2022', splitting: false } as const;

export default defineConfig([
  // The whole corpus as one module of literals: 28 small modules cost several times the import time of one.
  { ...shared, entry: ['src/index.ts'], bundle: true },
  {
    ...shared,
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/fixtures/**', '!src/index.ts', '!src/types/**', ...items],
    bundle: false,
  },
]);
