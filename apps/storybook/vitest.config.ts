import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from '../../packages/elements/browsers.js';

/** Opens every story in Chromium; axe's violations are errors, as the preview says. */
export default defineConfig({
  plugins: [storybookTest({ configDir: new URL('.storybook', import.meta.url).pathname })],
  optimizeDeps: { include: ['lit'] },
  resolve: { dedupe: ['lit'] },
  test: {
    name: 'storybook',
    // Said on purpose: by Lit's development build, and by the stories of an unknown number.
    onConsoleLog: (log) => (/Lit is in dev mode|\[icma-sdk\] .* ignores/.test(log) ? false : undefined),
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumLaunch() ?? {} }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
