/** What `npm test` has turbo run, in all packages that have a script of the name; `test:browser` where there is a browser. */
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
  'test:browser',
];
