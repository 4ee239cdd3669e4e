/** Tests that need a browser. */
export const browserTasks: readonly string[] = ['test:pages', 'test:browser'];

/** What `npm test` has turbo run, in all packages that have a script of the name. */
export const testTasks = [
  'build',
  'typecheck',
  'lint',
  'knip',
  'check:package',
  'test',
  'test:docs',
  'test:consumers',
  'test:release',
  ...browserTasks,
];
