import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch, inBrowser } from '../../packages/elements/browsers.js';

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Said on purpose: by Lit's development build, and by the stories of an unknown number.
    onConsoleLog: (log) => (/Lit is in dev mode|\[icma-sdk\] .* ignores/.test(log) ? false : undefined),
    projects: [
      {
        // Opens every story in Chromium; axe's violations, in light, in dark, narrow and from right to left, are errors.
        plugins: [storybookTest({ configDir: new URL('.storybook', import.meta.url).pathname })],
        optimizeDeps: { include: ['lit', 'axe-core'] },
        resolve: { dedupe: ['lit'] },
        test: {
          name: 'stories',
          ...inBrowser,
          browser: {
            enabled: true,
            headless: true,
            connectTimeout: 300_000,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() ?? {} }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The built book, as a reader opens it.
        test: {
          name: 'built',
          include: ['test/*.test.ts'],
          ...inBrowser,
        },
      },
    ],
  },
});
