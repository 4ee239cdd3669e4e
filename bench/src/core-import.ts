import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { codeOfEthics, editions, icmaPractices } from '@icma-sdk/core';
import { type Figure, median } from './figure.js';

const rounds = 41;

/**
 * Cold `import` of core in a Node process of its own, against one plain module with the same fields; both are timed
 * in turn, so that a busy machine slows both.
 */
export function coreImport(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'icma-bench-'));
  try {
    // A package of its own, as core is: Node reads its manifest before it can tell what kind of module a `.js` file is.
    writeFileSync(join(folder, 'package.json'), '{ "name": "plain", "type": "module" }');
    const plain = join(folder, 'plain.js');
    writeFileSync(plain, `export const corpus = ${JSON.stringify({ codeOfEthics, icmaPractices, editions })};`);
    const ours = fileURLToPath(import.meta.resolve('@icma-sdk/core'));
    const times = { ours: [] as number[], plain: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.ours.push(coldImport(ours));
      times.plain.push(coldImport(plain));
    }
    const [a, b] = [median(times.ours), median(times.plain)];
    return [
      {
        name: "cold import of core / one plain module's",
        value: a / b,
        unit: 'x',
        ceiling: 1.5,
        detail: `${a.toFixed(2)} / ${b.toFixed(2)} ms, medians of ${rounds}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds that one `import()` of `file` takes in a new process. */
function coldImport(file: string): number {
  const script = `const began = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - began);`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Importing ${file} ended with ${status}: ${stderr}`);
  return Number(stdout);
}
