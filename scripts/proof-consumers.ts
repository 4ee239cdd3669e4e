/**
 * `pnpm proof:consumers`: packs every package, installs the archives into each consumer's project and tries what a
 * consumer does with them, pages in a browser included. Names after the command choose among the consumers. Build first.
 */
import { join } from 'node:path';
import { consumers } from './consumers/index.ts';
import type { Consumer, Project } from './consumers/lib/consumer.ts';
import { install } from './consumers/lib/install.ts';
import { browserAdvice, getBrowsers } from './lib/browsers.ts';
import { type Archive, packAll } from './lib/pack.ts';
import { publishablePackages } from './lib/packages.ts';
import { inTemporaryFolder } from './lib/temporary.ts';

const named = process.argv.slice(2);
const { chromium } = await getBrowsers();
if (!chromium) fail(browserAdvice);

let failed = 0;
let passed = 0;
await inTemporaryFolder(async (folder) => {
  const archives = await packAll(publishablePackages(), join(folder, 'archives'));
  for (const consumer of consumers) {
    if (named.length > 0 && !named.includes(consumer.name)) continue;
    if (consumer.wants?.(archives) === false) {
      console.log(`${consumer.name}: nothing to try yet, as no package offers what it needs`);
      continue;
    }
    await attempt(consumer, archives, folder);
  }
});
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function attempt(consumer: Consumer, archives: readonly Archive[], folder: string): Promise<void> {
  console.log(consumer.name);
  let project: Project | undefined;
  await check(`${consumer.manager} installs the packages`, async () => {
    project = { ...(await install(consumer, archives, join(folder, consumer.name))), chromium: chromium! };
  });
  for (const { title, run } of consumer.checks(archives)) {
    if (project) await check(title, () => run(project!));
  }
}

async function check(title: string, work: () => Promise<void>): Promise<void> {
  const began = performance.now();
  try {
    await work();
    passed += 1;
    console.log(`  ✓ ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.error(`  ✗ ${title}\n${error instanceof Error ? error.message : error}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
