/** `npm test`: everything that must hold. Ends with one plain line that sums it up. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserEnv } from './lib/browser-env.ts';
import { browserAdvice, getBrowsers } from './lib/browsers.ts';
import { clearReports } from './lib/reports.ts';
import { root, run } from './lib/run.ts';
import { step } from './lib/step.ts';
import { tally } from './lib/tally.ts';
import { browserTasks, testTasks } from './lib/test-tasks.ts';

const browsers = await step('Find a browser, or get one', getBrowsers);
console.log(
  `  Chromium: ${browsers.chromium ?? 'none'}; Firefox: ${browsers.firefox ?? 'none (its tests are left out)'}`,
);
const tasks = browsers.chromium ? testTasks : testTasks.filter((task) => !browserTasks.includes(task));

const browserVariables = await browserEnv(browsers);

const runs = join(root, '.turbo/runs');
rmSync(runs, { recursive: true, force: true });
clearReports(tasks);
await step('Build, check and test', () =>
  run('turbo', ['run', ...tasks, '--continue=always', '--summarize', '--output-logs=new-only', '--concurrency=2'], {
    env: browserVariables,
  }),
);

const [summary] = globSync('*.json', { cwd: runs });
if (!summary) {
  console.error('turbo left no summary of its run: nothing can be said of the tests.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { passed, failed, skipped, failures } = tally(JSON.parse(readFileSync(join(runs, summary), 'utf8')));
for (const failure of failures) console.error(`✗ ${failure}`);
if (!browsers.chromium) console.error(`✗ Tests in a browser did not run.\n${browserAdvice}`);
// Whoever tries a change at home may have one browser; what decides about it has both.
const lacksFirefox = Boolean(process.env.CI) && !browsers.firefox;
if (lacksFirefox)
  console.error('✗ Tests in Firefox did not run, and CI needs them. Install Firefox ESR or set FIREFOX_PATH.');
const allFailed = failed + (browsers.chromium ? 0 : 1) + (lacksFirefox ? 1 : 0);
console.log(`${passed} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(allFailed === 0 && passed > 0 ? 0 : 1);
