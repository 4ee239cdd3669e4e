import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Tags as a server writes them, drawn by `@lit-labs/ssr` in a process of its own: see `app/server.js`. */
export function serverRendered(): Record<
  'practice' | 'tenet' | 'code' | 'practices' | 'level' | 'spanish' | 'unknown',
  string
> {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'app/server.js')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output);
}
