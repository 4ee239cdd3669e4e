import { type ParseResult, parseAssessment } from '@icma-sdk/assessment';

/** What became of a file: the engine's answer, or that the browser could not read it, and the file's name. */
export type Opened = { readonly name: string } & (
  | ParseResult
  | { readonly ok: false; readonly reason: 'unreadable'; readonly issues: readonly []; readonly issueCount: 0 }
);

/** Most bytes of a file that is read at all; the engine's own limit is lower and says so. */
const most = 4_000_000;

/**
 * Reads a file, or the text of one, as an assessment. Never rejects, reads nothing into memory that is far too large, and
 * leaves the file as it is. The name is whatever the file is called: text to show, never markup.
 */
export async function openFile(file: File | string): Promise<Opened> {
  if (typeof file === 'string') return { name: '', ...parseAssessment(file) };
  const { name } = file;
  try {
    // More than enough to be told apart from what is small enough, whatever the file's size.
    return { name, ...parseAssessment(new Uint8Array(await file.slice(0, most).arrayBuffer())) };
  } catch {
    return { name, ok: false, reason: 'unreadable', issues: [], issueCount: 0 };
  }
}
