import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.stories.ts', '!src/internal/fixtures/**'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  splitting: false,
  clean: true,
  define: { __ICMA_VERSION__: JSON.stringify(version) },
  esbuildOptions: (options) => {
    options.outbase = 'src';
  },
});
