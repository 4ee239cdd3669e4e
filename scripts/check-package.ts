/**
 * Run in a package's folder: packs it as it would be published and checks that archive with publint and with
 * "are the types wrong", then that every file the exports name is in it and that it carries the words it must.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './lib/run.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'icma-pack-'));
try {
  const archive = join(folder, 'package.tgz');
  await must('pnpm', ['pack', '--out', archive]);
  const { output } = await must('tar', ['-tzf', archive]);
  const files = new Set(output.trim().split('\n'));
  const wanted = ['package/LICENSE', 'package/README.md'];
  if (manifest.license.includes('LicenseRef-ICMA-Text')) wanted.push('package/NOTICE');
  const missing = wanted.filter((file) => !files.has(file));
  if (missing.length > 0) fail(`the archive of ${manifest.name} lacks ${missing.join(', ')}`);
  const tests = [...files].filter((file) => /\.test\.|\/fixtures\/|\.stories\./.test(file));
  if (tests.length > 0) fail(`the archive of ${manifest.name} carries ${tests.join(', ')}, which no user needs`);
  await must('publint', ['run', archive, '--strict']);
  // A page for an iframe has no types, nor has a stylesheet.
  const pages = Object.keys(manifest.exports ?? {}).filter((entry) => /\.(html|css)$/.test(entry));
  const excluded = pages.length > 0 ? ['--exclude-entrypoints', ...pages] : [];
  await must('attw', [archive, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii', ...excluded]);
  console.log(`${manifest.name}: ${files.size} files, publint and attw are content.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function must(command: string, args: string[]): Promise<{ output: string }> {
  const { code, output } = await run(command, args, { cwd: process.cwd(), output: 'quiet' });
  if (code !== 0) fail(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return { output };
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
