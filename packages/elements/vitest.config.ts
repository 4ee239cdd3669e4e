import { readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch, firefoxLaunch, inBrowser, patient } from './browsers.js';
import { browserCommands } from './test/browser-commands.js';
import { firefoxProvider } from './test/firefox-provider.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const define = { __ICMA_VERSION__: JSON.stringify(version) };
const chromium = chromiumLaunch();
const firefox = firefoxLaunch();

/** Modules without a page are tested without one, and so is the built package. */
const pure = ['src/{html,views,words}/**/*.test.ts', 'src/*/model/**/*.test.ts'];
/** Apps that bundlers make of the package, and pages of all kinds, opened in browsers that the test itself starts. */
const bundles = ['test/bundle.test.ts', 'test/pages/**/*.test.ts'];

export default defineConfig({
  define,
  test: {
    maxWorkers: 2,
    // Tests run Lit's development build on purpose: it speaks up about mistakes. That it is one is no news.
    onConsoleLog: (log) => (log.includes('Lit is in dev mode') ? false : undefined),
    projects: [
      {
        define,
        test: {
          name: 'node',
          include: [...pure, '{test,stories}/**/*.test.ts'],
          exclude: bundles,
          ...patient,
        },
      },
      {
        define,
        test: {
          name: 'bundles',
          include: chromium ? bundles : ['test/no-chromium.ts'],
          ...inBrowser,
        },
      },
      ...(chromium
        ? [
            {
              define,
              optimizeDeps: { include: ['lit', 'axe-core'] },
              resolve: { dedupe: ['lit'] },
              test: {
                name: 'browser',
                include: ['src/**/*.test.ts'],
                exclude: pure,
                // One page at a time: only the window in front has focus.
                fileParallelism: false,
                ...inBrowser,
                browser: {
                  enabled: true,
                  headless: true,
                  connectTimeout: 300_000,
                  screenshotFailures: false,
                  commands: browserCommands,
                  instances: [
                    { browser: 'chromium' as const, provider: playwright({ launchOptions: chromium }) },
                    ...(firefox
                      ? [{ browser: 'firefox' as const, provider: firefoxProvider({ launchOptions: firefox }) }]
                      : []),
                  ],
                },
              },
            },
          ]
        : []),
    ],
  },
});
