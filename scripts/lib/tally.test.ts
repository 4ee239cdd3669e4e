import { expect, test } from 'vitest';
import { tally } from './tally.ts';

const task = (taskId: string, exitCode?: number) => ({
  taskId,
  task: taskId.split('#')[1]!,
  directory: taskId.split('#')[0]!,
  command: 'something',
  ...(exitCode !== undefined && { execution: { exitCode } }),
});
const report = (numPassedTests: number, numFailedTests: number) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 0,
});

test('sums the tests of all packages and counts any other task as one check', () => {
  const reports = (directory: string) => [directory === 'core' ? report(3, 0) : report(4, 0)];
  const sum = tally({ tasks: [task('core#build', 0), task('core#test', 0), task('query#test', 0)] }, reports);
  expect(sum).toEqual({ passed: 8, failed: 0, skipped: 0, failures: [] });
});

test('counts each failed test, and names the task', () => {
  const sum = tally({ tasks: [task('core#test', 1)] }, () => [report(3, 2)]);
  expect(sum).toEqual({ passed: 3, failed: 2, skipped: 0, failures: ['core#test: exit code 1'] });
});

test('a task that died without a report is one failure', () => {
  expect(tally({ tasks: [task('core#test', 137)] }, () => [])).toMatchObject({ passed: 0, failed: 1 });
});

test('a task that fails though its tests passed is one failure', () => {
  expect(tally({ tasks: [task('core#test', 1)] }, () => [report(3, 0)])).toMatchObject({ passed: 3, failed: 1 });
});

test('a task that never ran, as one before it failed, is a failure', () => {
  const sum = tally({ tasks: [task('core#build', 1), task('query#test')] }, () => [report(9, 0)]);
  expect(sum.failures).toEqual(['core#build: exit code 1', 'query#test: not run']);
  expect(sum.failed).toBe(2);
});

test('a package without the script of a task does not count', () => {
  const absent = { ...task('demo#test', 0), command: '<NONEXISTENT>' };
  expect(tally({ tasks: [absent] }, () => [])).toMatchObject({ passed: 0, failed: 0 });
});
