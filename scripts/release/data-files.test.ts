import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../lib/must.ts';
import { readArchive } from '../lib/pack.ts';
import { inTemporaryFolder } from '../lib/temporary.ts';
import { dataFiles } from './data-files.ts';

test('reads the data that an archive offers, and leaves schemas, its manifest and what it does not offer', async () => {
  const manifest = {
    name: '@icma-sdk/core',
    version: '1.0.0',
    exports: { './data.json': './data.json', './schema.json': './schema.json', './package.json': './package.json' },
  };
  const files = {
    'package.json': manifest,
    'data.json': { formatVersion: 1 },
    'schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
    'private.json': { formatVersion: 2 },
  };
  await inTemporaryFolder(async (folder) => {
    mkdirSync(join(folder, 'package'));
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, 'package', name), JSON.stringify(content));
    }
    await must('tar', ['-czf', 'core.tgz', 'package'], { cwd: folder });
    const archive = await readArchive(join(folder, 'core.tgz'));
    expect(archive.manifest).toEqual(manifest);
    expect(await dataFiles(archive)).toEqual([{ formatVersion: 1 }]);
  });
});
