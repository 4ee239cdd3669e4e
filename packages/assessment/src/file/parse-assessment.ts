import type { Assessment } from '../types/assessment.js';
import type { Issue } from '../types/issue.js';
import { depthOf } from './depth-of.js';
import { isRaw, own } from './fields.js';
import { FORMAT_VERSION, MAX_BYTES, MAX_DEPTH } from './limits.js';
import { ASSESSMENT_FIELDS, FORMAT, readAssessment } from './read-assessment.js';
import { readDamagedJson } from './read-damaged-json.js';
import { rejoinRecord } from './rejoin-record.js';
import { Report } from './report.js';
import { decodeUtf8, utf8Length } from './utf8.js';

/** Why a file was not simply opened. */
export type ParseFailure = 'newer' | 'damaged' | 'too-large' | 'not-ours';

/**
 * `ok`: every answer kept is valid; `dropped` lists the first ten of `droppedCount` values that were left out.
 * Not `ok`: leave the file as it is. `salvaged`, where there is one, is valid and holds what could be read: of a damaged file
 * to go on with if the person wants to, of a newer one to look at only.
 */
export type ParseResult =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      readonly dropped: readonly Issue[];
      readonly droppedCount: number;
    }
  | {
      readonly ok: false;
      readonly reason: ParseFailure;
      readonly issues: readonly Issue[];
      readonly issueCount: number;
      readonly salvaged?: Assessment;
    };

/**
 * Opens a saved assessment: JSON as text or UTF-8 bytes, at most 2 MB and 32 levels deep, both checked before it is parsed.
 * Whatever it is given, it never throws, takes time in proportion to the size, and touches no prototype; issues come to less than 2 kB.
 */
export function parseAssessment(file: string | ArrayBufferView): ParseResult {
  const report = new Report();
  const fail = (reason: ParseFailure, salvaged?: Assessment): ParseResult => ({
    ok: false,
    reason,
    issues: report.issues,
    issueCount: report.count,
    ...(salvaged && { salvaged }),
  });
  const size = sizeOf(file);
  if (size === undefined) {
    report.add('', typeof file, 'text or bytes');
    return fail('not-ours');
  }
  if (size > MAX_BYTES) {
    report.add('', `${size} bytes`, `at most ${MAX_BYTES} bytes`);
    return fail('too-large');
  }
  const { value, broken } = readJson(file, report);
  if (!isRaw(value) || own(value, 'format') !== FORMAT) {
    // Only the mark may have been hit: what has both of these is worth a look.
    if (!isRaw(value) || !isRaw(own(value, 'instrument')) || !isRaw(own(value, 'responses'))) {
      report.add('/format', isRaw(value) ? own(value, 'format') : value, FORMAT);
      return fail('not-ours');
    }
  }
  const version = own(value, 'formatVersion');
  if (typeof version === 'number' && Number.isInteger(version) && version > FORMAT_VERSION) {
    report.add('/formatVersion', version, `at most ${FORMAT_VERSION}: made by a newer version`);
    const oldest = own(value, 'oldestReader');
    const readable = typeof oldest === 'number' && oldest <= FORMAT_VERSION;
    return fail('newer', readable ? readAssessment(value, new Report()).assessment : undefined);
  }
  const { assessment, sound } = readAssessment(value, report);
  if (!assessment || !sound || broken) {
    return fail('damaged', readAssessment(rejoinRecord(value, ASSESSMENT_FIELDS), new Report()).assessment);
  }
  return { ok: true, assessment, dropped: report.issues, droppedCount: report.count };
}

function sizeOf(file: unknown): number | undefined {
  if (typeof file === 'string') return utf8Length(file);
  return ArrayBuffer.isView(file) ? file.byteLength : undefined;
}

/** The value that the file holds, as far as it can be read; what is broken about it is reported. */
function readJson(file: string | ArrayBufferView, report: Report): { value: unknown; broken: boolean } {
  const decoded = typeof file === 'string' ? { text: file.replace(/^\uFEFF/, ''), broken: false } : decodeUtf8(file);
  const { text } = decoded;
  let { broken } = decoded;
  if (broken) report.add('', `broken near character ${text.indexOf('\uFFFD') + 1}`, 'UTF-8');
  if (depthOf(text, MAX_DEPTH) > MAX_DEPTH) {
    report.add('', 'nested too deep', `at most ${MAX_DEPTH} objects and lists within one another`);
    broken = true;
  } else {
    try {
      return { value: JSON.parse(text) as unknown, broken };
    } catch {
      broken = true;
    }
  }
  const { value, brokenAt } = readDamagedJson(text, MAX_DEPTH);
  if (brokenAt >= 0) {
    report.add('', text.slice(brokenAt, brokenAt + 40), `JSON; broken at character ${brokenAt + 1}`);
  }
  return { value, broken };
}
