import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.ts';

/** One page of documentation. */
export interface Page {
  /** Path from the repository's folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

const patterns = [
  '*.md',
  'docs/**/*.md',
  'packages/*/README.md',
  'apps/*/README.md',
  'apps/storybook/docs/*.mdx',
  '.changeset/*.md',
];

/** Every page of documentation that a person reads here, by path. */
export function pages(repository = root): Page[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: repository, exclude: ['**/node_modules/**'] }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(repository, file), 'utf8') }));
}
