import type { Browsers } from './browsers.ts';
import { run } from './run.ts';

/**
 * What turbo's tasks are told about the browsers. The versions are read by no test: they stand in turbo's key, as an upgraded
 * browser keeps its path, and results of the old one are none of the new one.
 */
export async function browserEnv({ chromium, firefox }: Browsers): Promise<Record<string, string>> {
  return {
    ...(chromium && { CHROMIUM_PATH: chromium, CHROMIUM_VERSION: await versionOf(chromium) }),
    ...(firefox && { FIREFOX_PATH: firefox, FIREFOX_VERSION: await versionOf(firefox) }),
  };
}

async function versionOf(program: string): Promise<string> {
  const { code, output } = await run(program, ['--version'], { output: 'quiet' });
  // Warnings may stand around it, with the time or a process's number in them.
  const version = /\d+(?:\.\d+)+\S*/.exec(output)?.[0];
  return code === 0 && version ? version : 'unknown';
}
