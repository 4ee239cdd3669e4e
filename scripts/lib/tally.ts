import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportsOf } from './reports.ts';
import { root } from './run.ts';

/** What a run of tests came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each thing that failed. */
  readonly failures: readonly string[];
}

/** The parts of turbo's run summary that are read here. */
export interface RunSummary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly command: string;
    readonly execution?: { readonly exitCode: number };
  }[];
}

/** The part of vitest's JSON report that is read here. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/**
 * Sums a turbo run. A task that leaves reports in `test-results/` counts the tests in them, whether it ran or came
 * from the cache; any other task is one check. A failed task always counts at least one failure, as a task that
 * dies before its report leaves none; so does a task that never ran because one before it failed.
 */
export function tally(summary: RunSummary, readReports = read): Tally {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const failures: string[] = [];
  for (const { taskId, task, directory, command, execution } of summary.tasks) {
    if (command === '<NONEXISTENT>') continue;
    const ok = execution?.exitCode === 0;
    const reports = task.startsWith('test') ? readReports(directory, task) : [];
    const failedTests = reports.reduce((sum, report) => sum + report.numFailedTests, 0);
    passed += reports.reduce((sum, report) => sum + report.numPassedTests, 0);
    skipped += reports.reduce((sum, report) => sum + report.numPendingTests, 0);
    failed += ok ? failedTests : Math.max(1, failedTests);
    if (ok && reports.length === 0) passed += 1;
    if (!ok || failedTests > 0)
      failures.push(execution ? `${taskId}: exit code ${execution.exitCode}` : `${taskId}: not run`);
  }
  return { passed, failed, skipped, failures };
}

function read(directory: string, task: string): TestReport[] {
  return reportsOf(join(root, directory), task).map((file) => JSON.parse(readFileSync(file, 'utf8')));
}
