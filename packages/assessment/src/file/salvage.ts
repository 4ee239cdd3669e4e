import { defaultRubric } from '../default-rubric.js';
import type { Assessment } from '../types/assessment.js';
import type { Instrument } from '../types/instrument.js';
import type { KnownOptions } from '../types/known-options.js';
import type { Rubric } from '../types/rubric.js';
import { isRaw, type Raw } from './raw.js';
import type { Read } from './read.js';
import { ASSESSMENT_FIELDS, readAssessment } from './read-assessment.js';
import { readInstrument } from './read-instrument.js';
import { readRubric } from './read-rubric.js';
import { rejoinRecord } from './rejoin-record.js';
import { Report } from './report.js';

/**
 * The valid part of a damaged record, its parts put back in place. A damaged instrument or rubric gives way to the one of the same id
 * and version in `known`. Where the rubric is lost nevertheless, positions mean nothing: levels, targets and the review list are left
 * out, and the default rubric stands in for it.
 */
export function salvage(damaged: Raw, report: Report, known?: KnownOptions): Assessment | undefined {
  const joined = rejoinRecord(damaged, ASSESSMENT_FIELDS);
  const instrument = mended(readInstrument, joined.instrument, known?.instrument);
  const rubric = mended(readRubric, joined.rubric, known?.rubric);
  const record = { ...joined, instrument, rubric };
  if (readRubric(rubric, new Report(), '') || (isRaw(rubric) && rubric.id === defaultRubric.id)) {
    return readAssessment(record, report);
  }
  report.fault('/rubric', rubric, 'a rubric; no level is kept');
  const responses = Object.entries(joined.responses as Raw).map(([id, response]) => {
    const { level, target, ...rest } = isRaw(response) ? response : {};
    return [id, rest];
  });
  return readAssessment(
    { ...record, rubric: defaultRubric, responses: Object.fromEntries(responses), review: [] },
    report,
  );
}

function mended<T extends Instrument | Rubric>(read: Read<T>, damaged: unknown, known: T | undefined): unknown {
  const report = new Report();
  read(damaged, report, '');
  const isSame = isRaw(damaged) && damaged.id === known?.id && damaged.version === known?.version;
  return report.faults > 0 && isSame ? known : damaged;
}
