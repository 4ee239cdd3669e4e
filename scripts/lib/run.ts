import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders of the commands that the workspace installs: they come before any of the machine. */
const bins = ['node_modules/.bin', 'scripts/node_modules/.bin'].map((path) => join(root, path));

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Show what the command prints (`inherit`) or keep it for an error (`quiet`); `inherit` by default. */
  readonly output?: 'inherit' | 'quiet';
}

/** Runs a command to its end. Resolves to its exit code and, if quiet, what it printed; never rejects. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: {
        ...process.env,
        PATH: [...bins, process.env.PATH].join(delimiter),
        TURBO_TELEMETRY_DISABLED: '1',
        ...options.env,
      },
      stdio: options.output === 'quiet' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
