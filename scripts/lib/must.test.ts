import { expect, test } from 'vitest';
import { must } from './must.ts';

test('gives back what a command printed', async () => {
  expect(await must('node', ['-e', 'console.log(1)'])).toEqual({ output: '1\n' });
});

test('a command that fails is named with its exit code and the end of what it printed', async () => {
  const script = "for (let line = 1; line <= 100; line++) console.log('line ' + line); process.exit(3)";
  const failure = await must('node', ['-e', script]).catch((error: Error) => error.message);
  expect(failure).toMatch(/^node -e .* ended with 3:\nline 41\n/);
  expect(failure).toMatch(/\nline 100$/);
});

test('a command that is not there fails the same way', async () => {
  await expect(must('no-such-command', [])).rejects.toThrow('no-such-command ended with 127');
});
