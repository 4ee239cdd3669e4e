import { type RunOptions, run } from './run.ts';

/** A command that did not end well, with what it printed. */
class CommandError extends Error {
  readonly code: number;
  readonly output: string;

  constructor(command: string, code: number, output: string) {
    super(`${command} ended with ${code}:\n${output}`);
    this.name = 'CommandError';
    this.code = code;
    this.output = output;
  }
}

/** Runs a command quietly. Resolves to what it printed. @throws {CommandError} if it does not end with 0. */
export async function must(
  command: string,
  args: readonly string[],
  options: Omit<RunOptions, 'output'> = {},
): Promise<{ output: string }> {
  const { code, output } = await run(command, args, { ...options, output: 'quiet' });
  if (code !== 0) throw new CommandError([command, ...args].join(' '), code, output);
  return { output };
}
