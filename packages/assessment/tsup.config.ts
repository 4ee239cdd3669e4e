import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/fixtures/**'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  esbuildOptions: (options) => {
    options.outbase = 'src';
  },
});
