import type { Assessment } from '../types/assessment.js';
import type { Issue } from '../types/issue.js';
import type { KnownOptions } from '../types/known-options.js';
import { depthOf } from './depth-of.js';
import { FORMAT_VERSION, MAX_BYTES, MAX_DEPTH } from './limits.js';
import { isRaw } from './raw.js';
import { FORMAT, readAssessment } from './read-assessment.js';
import { readDamagedJson } from './read-damaged-json.js';
import { Report } from './report.js';
import { salvage } from './salvage.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

/** Why a file was not simply opened. */
export type ParseFailure = 'newer' | 'damaged' | 'too-large' | 'not-ours';

/**
 * `ok`: every answer kept is valid; `dropped` lists the first ten of `droppedCount` values that were left out.
 * Not `ok`: leave the file as it is. `salvaged`, where there is one, is valid and holds what could be read: of a damaged file
 * to go on with if the person wants to (`issues` lists what was broken or left out, by path), of a newer one to look at only.
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
 * Give a custom instrument and rubric in `known`: they stand in for those of a damaged file that bear the same id and version.
 */
export function parseAssessment(file: string | ArrayBuffer | ArrayBufferView, known?: KnownOptions): ParseResult {
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
    report.fault('/formatVersion', formatVersion, `at most ${FORMAT_VERSION}: this file is newer`);
    const readable = Number.isInteger(oldestReader) && (oldestReader as number) <= FORMAT_VERSION;
    return fail('newer', readable ? readAssessment(value, new Report()) : undefined);
  }
  const assessment = broken ? undefined : readAssessment(value, report);
  if (assessment && !report.vital) return { ok: true, assessment, dropped: issues, droppedCount: report.count };
  return fail('damaged', salvage(value, broken ? report : new Report(), known));
}

/** The text of a file, without a byte order mark; or why there is none, which is reported. */
export function readFile(
  file: string | ArrayBuffer | ArrayBufferView,
  report: Report,
): { text: string; broken: boolean } | 'too-large' | 'not-ours' {
  try {
    const isText = typeof file === 'string';
    // Text with more units than bytes are allowed need not be measured.
    const size = !isText ? file.byteLength : file.length > MAX_BYTES ? file.length : encodeUtf8(file).length;
    if (size > MAX_BYTES) {
      report.fault('', `${size} bytes`, `at most ${MAX_BYTES} bytes`);
      return 'too-large';
    }
    const decoded = isText ? { text: file.replace(/^\uFEFF/, ''), broken: false } : decodeUtf8(file);
    if (decoded.broken) report.fault('', 'broken characters', 'UTF-8');
    return decoded;
  } catch {
    // No bytes, or bytes that were handed over to someone else.
    report.fault('', typeof file, 'text or bytes');
    return 'not-ours';
  }
}

/** The value that the text holds, as far as it can be read; what is broken about it is reported. */
function readJson(text: string, report: Report): unknown {
  if (depthOf(text, MAX_DEPTH) > MAX_DEPTH) {
    report.fault('', 'too deep', `at most ${MAX_DEPTH} levels`);
  } else {
    try {
      return JSON.parse(text);
    } catch {
      // Read below, as far as possible.
    }
  }
  const value = readDamagedJson(text, MAX_DEPTH, (path, at) => {
    report.fault(path, text.slice(at, at + 20), `JSON; broken at ${at + 1}`);
  });
  // A comma too many is no fault to the reader, but it is none the less no JSON.
  if (report.count === 0) report.fault('', text.slice(0, 20), 'JSON');
  return value;
}
