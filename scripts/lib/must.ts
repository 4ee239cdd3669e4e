import { type RunOptions, run } from './run.ts';

/** Lines of a failed command's output that are worth showing: what went wrong stands at the end. */
const shown = 60;

/**
 * Runs a command quietly. Resolves to what it printed.
 * @throws {Error} if it does not end with 0, naming the command and its exit code, with the last lines it printed.
 */
export async function must(
  command: string,
  args: readonly string[],
  options: Omit<RunOptions, 'output'> = {},
): Promise<{ output: string }> {
  const { code, output } = await run(command, args, { ...options, output: 'quiet' });
  if (code === 0) return { output };
  const tail = output.trimEnd().split('\n').slice(-shown).join('\n');
  throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${tail}`);
}
