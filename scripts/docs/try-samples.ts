import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../lib/run.ts';
import { inTemporaryFolder } from '../lib/temporary.ts';
import { needsPage, type Sample, toChecks } from './samples.ts';

/** What is wrong with a sample: the page's line, and what the compiler or the run said. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** As a new project has it: strict, and nothing stricter. Types of Node and of the page, as a reader may use either. */
const compilerOptions = {
  target: 'es2023',
  module: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: ['node'],
  strict: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  resolveJsonModule: true,
};

/** Compiles all samples in one program against the built packages, then runs those that need no page in one process. */
export function trySamples(samples: readonly Sample[]): Promise<Fault[]> {
  return inTemporaryFolder(async (folder) => {
    symlinkSync(join(root, 'scripts/node_modules'), join(folder, 'node_modules'));
    write(folder, 'package.json', JSON.stringify({ type: 'module' }));
    write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions, include: ['samples'] }));
    samples.forEach((sample, index) => {
      write(folder, `samples/${index}.ts`, `${sample.code}export {};\n`);
      write(folder, `runs/${index}.ts`, toChecks(sample));
    });
    return [...(await compile(folder, samples)), ...(await runAll(folder, samples))];
  });
}

async function compile(folder: string, samples: readonly Sample[]): Promise<Fault[]> {
  const { code, output } = await run('tsc', ['-p', folder, '--pretty', 'false'], { cwd: folder, output: 'quiet' });
  const found = [...output.matchAll(/^samples\/(\d+)\.ts\((\d+),\d+\): error (.*)$/gm)];
  if (code !== 0 && found.length === 0) throw new Error(`tsc ended with ${code}:\n${output}`);
  return found.flatMap(([, index, line, message]) => {
    const { file, code: text } = samples[Number(index)]!;
    // What is shown to be refused at run time may well be refused by the compiler before.
    return text.split('\n')[Number(line) - 1]!.includes('// throws ')
      ? []
      : [{ file, line: Number(line), message: message! }];
  });
}

async function runAll(folder: string, samples: readonly Sample[]): Promise<Fault[]> {
  const runnable = samples.flatMap((sample, index) => (needsPage(sample) ? [] : [index]));
  const runner = join(root, 'scripts/docs/run-samples.ts');
  const paths = runnable.map((index) => join(folder, `runs/${index}.ts`));
  const { code, output } = await run(process.execPath, [runner, ...paths], { cwd: folder, output: 'quiet' });
  const report = output.split('\n').find((line) => line.startsWith('[{') || line === '[]');
  if (!report) throw new Error(`The samples' run ended with ${code} and no report:\n${output}`);
  return (JSON.parse(report) as { path: string; line: number; message: string }[]).map(({ path, line, message }) => {
    const { file, line: first } = samples[runnable[paths.indexOf(path)]!]!;
    return { file, line: line || first, message };
  });
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
