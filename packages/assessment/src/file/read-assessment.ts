import { builtInInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import type { Assessment, AssessmentRecord, Snapshot } from '../types/assessment.js';
import type { Instrument } from '../types/instrument.js';
import type { Migration } from '../types/migration.js';
import type { Rubric } from '../types/rubric.js';
import {
  INSTANT_FITS,
  isInstant,
  isName,
  isRaw,
  NAME_FITS,
  needText,
  own,
  type Raw,
  readChecked,
  readObject,
  readText,
  reportOthers,
} from './fields.js';
import { FORMAT_VERSION, MAX_NAME } from './limits.js';
import { readEach, whole } from './read-each.js';
import { readInstrument } from './read-instrument.js';
import { readResponses } from './read-responses.js';
import { readArchived, readReview } from './read-review.js';
import { readRubric } from './read-rubric.js';
import type { Report } from './report.js';

export const FORMAT = 'icma-assessment';

export const RECORD_FIELDS = [
  'format',
  'formatVersion',
  'oldestReader',
  'id',
  'name',
  'startedAt',
  'changedAt',
  'instrument',
  'rubric',
  'responses',
  'review',
  'snapshots',
  'archive',
];

export const ASSESSMENT_FIELDS = [...RECORD_FIELDS, 'history'];

/** Stands in a salvaged record whose dates were lost. */
const UNKNOWN_INSTANT = '1970-01-01T00:00:00.000Z';

/** The valid part of a record; `sound` is false when more than single answers or entries did not fit. */
interface ReadRecord<T> {
  readonly assessment: T | undefined;
  readonly sound: boolean;
}

/**
 * The valid part of an assessment, every object with its fields in canonical order, so that writing it out is byte-stable.
 * A damaged instrument or rubric is replaced by ours of the same id, if there is one; without either there is no assessment.
 */
export function readAssessment(value: unknown, report: Report): ReadRecord<Assessment> {
  const raw = readObject(value, report, '');
  if (!raw) return { assessment: undefined, sound: false };
  const { assessment, sound } = readRecord(raw, ASSESSMENT_FIELDS, report, '');
  const history = readEach(raw, 'history', report, '', (one, path) => readMigration(one, report, path));
  return { assessment: assessment && { ...assessment, history }, sound };
}

function readRecord(raw: Raw, fields: readonly string[], report: Report, path: string): ReadRecord<AssessmentRecord> {
  const before = report.count;
  readChecked(raw, 'format', (value): value is string => value === FORMAT, FORMAT, report, path);
  const isVersion = (value: unknown): value is number => value === FORMAT_VERSION;
  readChecked(raw, 'formatVersion', isVersion, `${FORMAT_VERSION}`, report, path);
  readChecked(raw, 'oldestReader', isVersion, `${FORMAT_VERSION}`, report, path);
  const id = readChecked(raw, 'id', isName, NAME_FITS, report, path);
  const startedAt = readChecked(raw, 'startedAt', isInstant, INSTANT_FITS, report, path);
  const changedAt = readChecked(raw, 'changedAt', isInstant, INSTANT_FITS, report, path);
  const instrument = readOwnInstrument(raw, report, path);
  const rubric = readOwnRubric(raw, report, path);
  readObject(own(raw, 'responses'), report, `${path}/responses`);
  const sound = report.count === before;
  reportOthers(raw, fields, report, path);
  const name = readText(raw, 'name', MAX_NAME, report, path);
  if (!instrument || !rubric) return { assessment: undefined, sound };
  const levels = rubric.levels.length;
  const assessment: AssessmentRecord = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    oldestReader: FORMAT_VERSION,
    id: id ?? 'salvaged',
    ...(name !== undefined && { name }),
    startedAt: startedAt ?? changedAt ?? UNKNOWN_INSTANT,
    changedAt: changedAt ?? startedAt ?? UNKNOWN_INSTANT,
    instrument,
    rubric,
    responses: readResponses(own(raw, 'responses'), instrument, levels, report, `${path}/responses`),
    review: readEach(raw, 'review', report, path, (one, at) => readReview(one, instrument, levels, report, at)),
    snapshots: readEach(raw, 'snapshots', report, path, (one, at) => readSnapshot(one, report, at)),
    archive: readEach(raw, 'archive', report, path, (one, at) => readArchived(one, report, at)),
  };
  return { assessment, sound };
}

function readOwnInstrument(raw: Raw, report: Report, path: string): Instrument | undefined {
  const before = report.count;
  const value = own(raw, 'instrument');
  const read = readInstrument(value, report, `${path}/instrument`);
  if (report.count === before) return read;
  const id = isRaw(value) ? own(value, 'id') : undefined;
  return (typeof id === 'string' ? builtInInstrument(id) : undefined) ?? read;
}

function readOwnRubric(raw: Raw, report: Report, path: string): Rubric | undefined {
  const value = own(raw, 'rubric');
  const read = readRubric(value, report, `${path}/rubric`);
  return read ?? (isRaw(value) && own(value, 'id') === defaultRubric.id ? defaultRubric : undefined);
}

/** One snapshot; without a sound instrument and rubric there is nothing to compare, and it is left out. */
function readSnapshot(value: unknown, report: Report, path: string): Snapshot | undefined {
  const raw = readObject(value, report, path);
  if (!raw) return undefined;
  const head = whole(report, () => {
    reportOthers(raw, ['name', 'at', 'instrument', 'rubric', 'responses'], report, path);
    const name = needText(raw, 'name', MAX_NAME, report, path);
    const at = readChecked(raw, 'at', isInstant, INSTANT_FITS, report, path);
    const instrument = readInstrument(own(raw, 'instrument'), report, `${path}/instrument`);
    const rubric = readRubric(own(raw, 'rubric'), report, `${path}/rubric`);
    readObject(own(raw, 'responses'), report, `${path}/responses`);
    return name && at && instrument && rubric ? { name, at, instrument, rubric } : undefined;
  });
  if (!head) return undefined;
  const { instrument, rubric } = head;
  return {
    ...head,
    responses: readResponses(own(raw, 'responses'), instrument, rubric.levels.length, report, `${path}/responses`),
  };
}

/** One migration; what cannot be restored to the byte is no way back, and is left out. */
function readMigration(value: unknown, report: Report, path: string): Migration | undefined {
  return whole(report, () => {
    const raw = readObject(value, report, path);
    const record = raw && readObject(own(raw, 'before'), report, `${path}/before`);
    if (!record) return undefined;
    reportOthers(raw, ['at', 'before'], report, path);
    const at = readChecked(raw, 'at', isInstant, INSTANT_FITS, report, path)!;
    const { assessment: before } = readRecord(record, RECORD_FIELDS, report, `${path}/before`);
    return before && { at, before };
  });
}
