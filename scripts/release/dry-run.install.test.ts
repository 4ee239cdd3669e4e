import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFromArchive } from '../lib/pack.ts';
import { temporaryFolder } from '../lib/temporary.ts';
import { type DryRun, dryRun } from './dry-run.ts';
import { writeCompanions } from './write-files.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let release: DryRun;
beforeAll(async () => {
  release = await dryRun(folder);
});

test('versions, builds, packs and installs every package into a clean project', () => {
  expect(release.archives.length).toBeGreaterThan(0);
  expect(release.archives.map(({ manifest }) => manifest.version)).toEqual(release.archives.map(() => release.version));
});

test('each archive brings its changelog, with the section of the version it carries', async () => {
  for (const { manifest, path, files } of release.archives) {
    expect(files, manifest.name).toContain('CHANGELOG.md');
    expect(await readFromArchive(path, 'CHANGELOG.md')).toContain(`## ${release.version}\n`);
  }
});

test('no published package asks for another of ours but by the version released with it', () => {
  for (const { manifest } of release.archives) {
    for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
      if (name.startsWith('@icma-sdk/')) expect(range).toBe(`^${release.version}`);
      expect(range, `${manifest.name} depends on ${name}`).not.toMatch(/workspace:|catalog:|file:/);
    }
  }
});

test('no published package runs a script when it is installed', async () => {
  for (const { manifest, path } of release.archives) {
    const { scripts = {} } = JSON.parse(await readFromArchive(path, 'package.json'));
    const onInstall = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in scripts);
    expect(onInstall, manifest.name).toEqual([]);
  }
});

test('the notes have a section for each package and name every file with its sum', () => {
  for (const { manifest } of release.archives) expect(release.notes).toContain(`## ${manifest.name}\n`);
  const names = release.archives.map(
    ({ manifest }) => `${manifest.name.slice(1).replace('/', '-')}-${release.version}`,
  );
  for (const name of names) {
    expect(release.notes).toMatch(new RegExp(`\\| ${name}\\.tgz \\| \\d+ \\| \`[0-9a-f]{64}\` \\|`));
    expect(release.notes).toContain(`| ${name}.cdx.json |`);
  }
});

test('each bill of materials is valid CycloneDX 1.6 and lists what the package depends on', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  for (const { manifest } of release.archives) {
    const name = `${manifest.name.slice(1).replace('/', '-')}-${release.version}.cdx.json`;
    const text = readFileSync(join(release.files, name), 'utf8');
    expect(await validator.validate(text), name).toBeNull();
    const { components } = JSON.parse(text);
    const listed = components.map(({ group, name }: Record<string, string>) => (group ? `${group}/${name}` : name));
    expect(listed).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies ?? {})));
  }
});

test('the bills of materials made a second time are the same to the byte', async () => {
  const again = join(folder, 'again');
  mkdirSync(again);
  await writeCompanions(join(folder, 'repository'), release.archives, again);
  const bills = globSync('*.cdx.json', { cwd: again });
  expect(bills).toHaveLength(release.archives.length);
  for (const name of bills)
    expect(readFileSync(join(again, name)).equals(readFileSync(join(release.files, name))), name).toBe(true);
});
