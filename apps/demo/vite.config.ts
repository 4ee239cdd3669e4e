import { defineConfig } from 'vite';
import { sitePlugin } from './plugin/site-plugin.js';

export default defineConfig({
  // The first versions with `light-dark()`; without this it is rewritten for older browsers, at three times the size.
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      output: {
        // What several elements share is small, and compresses better in one piece than in six.
        advancedChunks: {
          groups: [{ name: 'shared', test: /directives|(base|groups)\.styles|escape-html|revisions|tenet-view/ }],
        },
      },
    },
  },
  plugins: [sitePlugin()],
});
