import type { NoLevel, Response } from '../types/response.js';
import { isRaw, own, type Raw, readText, readWhole, reportOthers } from './fields.js';
import { MAX_CONFIDENCE, MAX_EVIDENCE, MAX_IMPORTANCE, MAX_NOTE, MAX_REASON } from './limits.js';
import type { Report } from './report.js';

export const RESPONSE_FIELDS = [
  'level',
  'target',
  'importance',
  'confidence',
  'notApplicable',
  'cannotJudge',
  'note',
  'evidence',
] as const;

/**
 * The valid part of a response on a scale of `levels`, fields in the order above; `undefined` when nothing is left. Whatever
 * does not fit is reported and left out. Of level, not applicable and cannot judge only one can hold: two of them are reported and none is kept.
 */
export function readResponse(value: unknown, levels: number, report: Report, path: string): Response | undefined {
  if (!isRaw(value) || Object.keys(value).length === 0) return report.add(path, value, 'an object with a response');
  reportOthers(value, RESPONSE_FIELDS, report, path);
  let level = readWhole(value, 'level', levels, report, path);
  const target = readWhole(value, 'target', levels, report, path);
  const importance = readWhole(value, 'importance', MAX_IMPORTANCE, report, path);
  const confidence = readWhole(value, 'confidence', MAX_CONFIDENCE, report, path);
  let notApplicable = readNoLevel(value, 'notApplicable', report, path);
  let cannotJudge = readNoLevel(value, 'cannotJudge', report, path);
  const note = readText(value, 'note', MAX_NOTE, report, path);
  const evidence = readText(value, 'evidence', MAX_EVIDENCE, report, path);
  if ([level, notApplicable, cannotJudge].filter((one) => one !== undefined).length > 1) {
    report.add(`${path}/level`, level, 'one of level, notApplicable and cannotJudge');
    level = notApplicable = cannotJudge = undefined;
  }
  const response: Response = {
    ...(level !== undefined && { level }),
    ...(target !== undefined && { target }),
    ...(importance !== undefined && { importance }),
    ...(confidence !== undefined && { confidence }),
    ...(notApplicable && { notApplicable }),
    ...(cannotJudge && { cannotJudge }),
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence }),
  };
  return Object.keys(response).length > 0 ? response : undefined;
}

function readNoLevel(raw: Raw, key: string, report: Report, path: string): NoLevel | undefined {
  const value = own(raw, key);
  if (value === undefined) return undefined;
  if (!isRaw(value)) return report.add(`${path}/${key}`, value, 'an object, perhaps with a reason');
  reportOthers(value, ['reason'], report, `${path}/${key}`);
  const reason = readText(value, 'reason', MAX_REASON, report, `${path}/${key}`);
  return reason === undefined ? {} : { reason };
}
