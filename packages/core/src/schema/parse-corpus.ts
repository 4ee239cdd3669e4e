import type { Corpus as CorpusType } from '../types/corpus.js';
import { Corpus } from './corpus.js';
import { describeIssues } from './describe-issues.js';
import { listIssues } from './list-issues.js';
import type { SchemaIssue } from './schema-issue.js';

/** A corpus that does not fit its schema. `issues` holds every place with the raw value; the message, the first five. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly issues: readonly SchemaIssue[];

  constructor(issues: readonly SchemaIssue[], lines: readonly string[]) {
    const more = lines.length > 5 ? `\nand ${lines.length - 5} more` : '';
    super(`Not a corpus of this format:\n${lines.slice(0, 5).join('\n')}${more}`);
    this.issues = issues;
  }
}

/**
 * The corpus in `input`, such as a parsed `data.json` that came over the network. Nothing is repaired or left out.
 * @throws {CorpusError} if any part does not fit.
 */
export function parseCorpus(input: unknown): CorpusType {
  const result = Corpus.safeParse(input);
  if (result.success) return result.data;
  throw new CorpusError(listIssues(result.error, input), describeIssues(result.error, input));
}
