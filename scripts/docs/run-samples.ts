/** Runs the modules named as arguments, one after the other, and prints as JSON what was not as their pages say. */
import { isDeepStrictEqual } from 'node:util';
import type { Checks } from './samples.ts';

const faults: { path: string; line: number; message: string }[] = [];
const show = (value: unknown) => JSON.stringify(value) ?? String(value);

for (const path of process.argv.slice(2)) {
  const fault = (line: number, message: string) => faults.push({ path, line, message });
  const checks: Checks = {
    same: (actual, expected, line) => {
      if (!isDeepStrictEqual(actual, expected)) fault(line, `gives ${show(actual)}, not ${show(expected)}`);
    },
    prints: (parts, expected, line) => {
      const text = parts.join(' ');
      if (text !== expected) fault(line, `prints ${text}, not ${expected}`);
    },
    throws: (call, name, message, line) => {
      try {
        fault(line, `gives ${show(call())} and throws nothing`);
      } catch (error) {
        const { name: actual, message: said } = error as Error;
        if (actual !== name || said !== message) fault(line, `throws ${actual}: ${said}`);
      }
    },
  };
  Object.assign(globalThis, checks);
  const { log } = console;
  console.log = () => {};
  await import(path).catch((error: Error) => fault(lineIn(path, error), `stops with ${error.name}: ${error.message}`));
  console.log = log;
}
console.log(JSON.stringify(faults));

/** Line of the module from which an error came; 0 where its trace does not say. */
function lineIn(path: string, { stack = '' }: Error): number {
  return Number(new RegExp(`${path.replaceAll('\\', '\\\\')}:(\\d+)`).exec(stack)?.[1] ?? 0);
}
