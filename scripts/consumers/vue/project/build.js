import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const isCustomElement = (tag) => tag.startsWith('icma-');
await build({
  configFile: false,
  logLevel: 'error',
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
