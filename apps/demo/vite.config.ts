import { defineConfig } from 'vite';
import { sitePlugin } from './plugin/site-plugin.js';

export default defineConfig({
  // The first versions with `light-dark()`; without this it is rewritten for older browsers, at three times the size.
  build: { target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  plugins: [sitePlugin()],
});
