import { must } from '../lib/must.ts';
import { root } from '../lib/run.ts';

/**
 * When the sources were made: `SOURCE_DATE_EPOCH`, in seconds, as reproducible-builds.org has it, where somebody set it;
 * else the time of the last commit.
 * @throws {Error} if the variable is no whole number, or there is no commit.
 */
export async function sourceDate(epoch = process.env.SOURCE_DATE_EPOCH): Promise<Date> {
  const seconds = epoch ?? (await must('git', ['log', '-1', '--format=%ct'], { cwd: root })).output.trim();
  if (!/^\d{1,11}$/.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH is "${seconds}" and not a number of seconds.`);
  return new Date(Number(seconds) * 1000);
}
