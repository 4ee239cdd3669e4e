import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { packAll } from '../lib/pack.ts';
import { publishablePackages } from '../lib/packages.ts';
import { temporaryFolder } from '../lib/temporary.ts';
import { consumers } from './index.ts';
import type { Project } from './lib/consumer.ts';
import { install } from './lib/install.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const archives = await packAll(publishablePackages(), join(folder, 'archives'));

for (const consumer of consumers.filter(({ quick }) => quick)) {
  if (consumer.wants?.(archives) === false) continue;
  describe(consumer.name, () => {
    let project: Project;
    beforeAll(async () => {
      project = await install(consumer, archives, join(folder, consumer.name));
    });
    for (const { title, proof, run } of consumer.checks(archives)) {
      if (!proof) test(title, () => run(project));
    }
  });
}
