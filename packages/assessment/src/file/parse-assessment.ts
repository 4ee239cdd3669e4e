import type { Assessment } from '../types/assessment.js';
import type { Issue } from '../types/issue.js';
import { depthOf } from './depth-of.js';
import { FORMAT_VERSION, MAX_BYTES, MAX_DEPTH } from './limits.js';
import { isRaw } from './raw.js';
import { ASSESSMENT_FIELDS, FORMAT, readAssessment } from './read-assessment.js';
import { readDamagedJson } from './read-damaged-json.js';
import { rejoinRecord } from './rejoin-record.js';
import { Report } from './report.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

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
  const { issues } = report;
  const fail = (reason: ParseFailure, salvaged?: Assessment): ParseResult => ({
    ok: false,
    reason,
    issues,
    issueCount: report.count,
    ...(salvaged && { salvaged }),
  });
  const decoded = readFile(file, report);
  if (typeof decoded === 'string') return fail(decoded);
  const value = readJson(decoded.text, report);
  const broken = report.count > 0;
  // Only the mark may have been hit: what has instrument and responses is worth a look.
  if (!isRaw(value) || (value.format !== FORMAT && !(isRaw(value.instrument) && isRaw(value.responses)))) {
    report.fault('/format', isRaw(value) ? value.format : value, FORMAT);
    return fail('not-ours');
  }
  const { formatVersion, oldestReader } = value;
  if (Number.isInteger(formatVersion) && (formatVersion as number) > FORMAT_VERSION) {
    report.fault('/formatVersion', formatVersion, `at most ${FORMAT_VERSION}: made by a newer version`);
    const readable = Number.isInteger(oldestReader) && (oldestReader as number) <= FORMAT_VERSION;
    return fail('newer', readable ? readAssessment(value, new Report()) : undefined);
  }
  const assessment = readAssessment(value, report);
  if (assessment && !report.vital && !broken)
    return { ok: true, assessment, dropped: issues, droppedCount: report.count };
  return fail('damaged', readAssessment(rejoinRecord(value, ASSESSMENT_FIELDS), new Report()));
}

/** The text of a file, without a byte order mark; or why there is none, which is reported. */
export function readFile(
  file: string | ArrayBufferView,
  report: Report,
): { text: string; broken: boolean } | 'too-large' | 'not-ours' {
  const isText = typeof file === 'string';
  if (!isText && !ArrayBuffer.isView(file)) {
    report.fault('', typeof file, 'text or bytes');
    return 'not-ours';
  }
  // Text with more units than bytes are allowed need not be measured.
  const size = !isText ? file.byteLength : file.length > MAX_BYTES ? file.length : encodeUtf8(file).length;
  if (size > MAX_BYTES) {
    report.fault('', `${size} bytes`, `at most ${MAX_BYTES} bytes`);
    return 'too-large';
  }
  const decoded = isText ? { text: file.replace(/^\uFEFF/, ''), broken: false } : decodeUtf8(file);
  if (decoded.broken) report.fault('', `broken near character ${decoded.text.indexOf('\uFFFD') + 1}`, 'UTF-8');
  return decoded;
}

/** The value that the text holds, as far as it can be read; what is broken about it is reported. */
function readJson(text: string, report: Report): unknown {
  if (depthOf(text, MAX_DEPTH) > MAX_DEPTH) {
    report.fault('', 'nested too deep', `at most ${MAX_DEPTH} objects and lists within one another`);
  } else {
    try {
      return JSON.parse(text);
    } catch {
      // Read below, as far as possible.
    }
  }
  const { value, brokenAt } = readDamagedJson(text, MAX_DEPTH);
  if (brokenAt >= 0) report.fault('', text.slice(brokenAt, brokenAt + 40), `JSON; broken at character ${brokenAt + 1}`);
  return value;
}
