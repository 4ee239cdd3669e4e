import type { NoLevel, Response } from '../types/response.js';
import { MAX_CONFIDENCE, MAX_EVIDENCE, MAX_IMPORTANCE, MAX_NOTE, MAX_REASON } from './limits.js';
import { isRaw } from './raw.js';
import { object, type Read, text, whole } from './read.js';

const noLevel = object<NoLevel>({ reason: text(MAX_REASON) }, ['reason']);

/**
 * Reads the valid part of a response on a scale of `levels`; nothing when nothing is left. Of level, not applicable and cannot
 * judge only one can hold: two of them are a fault and none is kept.
 */
export function responseReader(levels: number): Read<Response> {
  const fields = {
    level: whole(levels),
    target: whole(levels),
    importance: whole(MAX_IMPORTANCE),
    confidence: whole(MAX_CONFIDENCE),
    notApplicable: noLevel,
    cannotJudge: noLevel,
    note: text(MAX_NOTE),
    evidence: text(MAX_EVIDENCE),
  };
  const read = object<Response>(fields, Object.keys(fields) as (keyof Response)[]);
  return (value, report, path) => {
    if (!isRaw(value) || Object.keys(value).length === 0) return report.fault(path, value, 'an object with a response');
    let response = read(value, report, path)!;
    const { level, notApplicable, cannotJudge, ...rest } = response;
    if (+!!level + +!!notApplicable + +!!cannotJudge > 1) {
      report.fault(`${path}/level`, level, 'one of level, notApplicable and cannotJudge');
      response = rest;
    }
    return Object.keys(response).length > 0 ? response : undefined;
  };
}
