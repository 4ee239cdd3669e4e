import type { Figure } from '../figure.js';
import { brotli, bundled, usingAll } from '../wire.js';

const engine = '@icma-sdk/assessment';

/** What the engine costs on the wire with every export in use, core left out. Exact: the same at every run. */
export async function assessmentBytes(): Promise<Figure[]> {
  const [alone, shared, worded] = await Promise.all([
    bytes(engine),
    bytes(engine, `${engine}/share`),
    bytes(engine, `${engine}/share`, `${engine}/en`),
  ]);
  return [
    figure('the engine', alone, 9, 'min+brotli, every export of "."'),
    figure('share links on top', shared - alone, 1.6, 'min+brotli, "./share"'),
    figure('sentences and formula in one language on top', worded - shared, 1.1, 'min+brotli, "./en"'),
  ];
}

async function bytes(...entries: string[]): Promise<number> {
  return brotli(await bundled(await usingAll(...entries), ['@icma-sdk/core']));
}

function figure(name: string, value: number, ceiling: number, detail: string): Figure {
  return { name, value: value / 1000, unit: 'kB', ceiling, detail };
}
