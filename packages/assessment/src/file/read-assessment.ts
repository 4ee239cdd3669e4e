import { builtInInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import type { Answers, Assessment, AssessmentRecord, Snapshot } from '../types/assessment.js';
import type { Migration } from '../types/migration.js';
import { FORMAT_VERSION } from './limits.js';
import { id, instant, name } from './names.js';
import { isRaw } from './raw.js';
import { check, list, object, oneOf, type Read, sound, vital } from './read.js';
import { readInstrument } from './read-instrument.js';
import { responseReader } from './read-response.js';
import { responsesReader } from './read-responses.js';
import { readArchived, reviewReader } from './read-review.js';
import { readRubric } from './read-rubric.js';
import { Report } from './report.js';

export const FORMAT = 'icma-assessment';

/** Reads what depends on the instrument and rubric of the same object; nothing without both. */
function answering<T>(reader: (answers: Answers) => Read<T>): Read<T> {
  return (value, report, path, before) => {
    const answers = before as unknown as Answers;
    return answers.instrument && answers.rubric ? reader(answers)(value, report, path) : undefined;
  };
}

const responses = answering(({ instrument, rubric }) =>
  responsesReader(instrument, responseReader(rubric.levels.length)),
);
const anObject = vital(check('an object', isRaw));

const snapshot = object<Snapshot>({
  name,
  at: instant,
  instrument: sound(readInstrument),
  rubric: readRubric,
  responses,
});

/** One snapshot; without a sound instrument and rubric there is nothing to compare, and it is left out. */
const readSnapshot: Read<Snapshot> = (value, report, path) => {
  const read = snapshot(value, report, path);
  return read?.name && read.at && read.responses ? (read as Snapshot) : undefined;
};

const recordFields = {
  format: vital(oneOf<'icma-assessment'>(FORMAT)),
  formatVersion: vital(oneOf<1>(FORMAT_VERSION)),
  oldestReader: vital(oneOf<number>(FORMAT_VERSION)),
  id: vital(id),
  name,
  startedAt: vital(instant),
  changedAt: vital(instant),
  instrument: vital(readInstrument, (own) => builtInInstrument(String(own))),
  rubric: vital(readRubric, (own) => (own === defaultRubric.id ? defaultRubric : undefined)),
  responses: ((value, report, path, before) =>
    anObject(value, report, path) && responses(value, report, path, before)) as typeof responses,
  review: answering(({ instrument, rubric }) => list(reviewReader(instrument, responseReader(rubric.levels.length)))),
  snapshots: list(readSnapshot),
  archive: list(readArchived),
};
const record = sound(object<AssessmentRecord>(recordFields, ['name']));

/** One migration; what cannot be restored to the byte is no way back, and is left out. */
const readMigration: Read<Migration> = (value, report, path) => {
  const { count, vital: touched } = report;
  const read = object<Migration>({ at: instant, before: record })(value, report, path);
  report.vital = touched;
  return report.count === count ? (read as Migration) : undefined;
};

const assessmentFields = { ...recordFields, history: list(readMigration) };
const assessment = object<Assessment>(assessmentFields, ['name']);

/** Names of the fields of an assessment, in canonical order. */
export const ASSESSMENT_FIELDS = Object.keys(assessmentFields);

/** Stands in a salvaged record for what was lost. */
const LOST = {
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  oldestReader: FORMAT_VERSION,
  id: 'salvaged',
  responses: {},
  review: [],
  snapshots: [],
  archive: [],
  history: [],
} as const;

/**
 * The valid part of an assessment, every object with its fields in canonical order, so that writing it out is byte-stable.
 * A damaged instrument or rubric is replaced by ours of the same id, if there is one; without either there is no assessment.
 * `vital` of the report says whether more than single answers or entries did not fit.
 */
export function readAssessment(value: unknown, report: Report): Assessment | undefined {
  const read = assessment(value, report, '');
  if (!read?.instrument || !read.rubric) return undefined;
  if (report.faults === 0) return read as Assessment;
  const at = read.startedAt ?? read.changedAt ?? '1970-01-01T00:00:00.000Z';
  const mended = { ...LOST, startedAt: at, changedAt: at, ...read };
  return assessment(mended, new Report(), '') as Assessment;
}
