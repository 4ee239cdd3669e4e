/** A headless self-assessment on the Practices: plain data and pure functions, without a page, a clock, storage or chance. */

export type { Kind } from '@icma-sdk/core';
export { AssessmentStore } from './assessment-store.js';
export { createInstrument, type InstrumentOptions } from './create-instrument.js';
export { defaultRubric } from './default-rubric.js';
export { ArgumentError, AssessmentError, MigrationError, ResponseError, SizeError } from './errors.js';
export { estimateTime } from './estimate-time.js';
export { type ParseFailure, type ParseResult, parseAssessment } from './file/parse-assessment.js';
export { serializeAssessment } from './file/serialize-assessment.js';
export { type MigrateOptions, migrateAssessment } from './migration/migrate-assessment.js';
export { type ReviewProgress, reviewItem, reviewProgress } from './migration/review-item.js';
export { settleMigrations, undoMigration } from './migration/undo-migration.js';
export { parseInstrument } from './parse-instrument.js';
export { parseRubric } from './parse-rubric.js';
export { type Place, placeOf } from './place-of.js';
export { type Question, questions } from './questions.js';
export { clearResponse, respond } from './respond.js';
export { type Finding, type FindingOptions, type FindingRows, needs, strengths } from './results/findings.js';
export { summarize } from './results/summarize.js';
export { sameScale } from './same-scale.js';
export {
  type Comparison,
  compareSnapshots,
  type ItemComparison,
  type NotComparable,
} from './snapshots/compare-snapshots.js';
export { dropSnapshot, type SnapshotOptions, takeSnapshot } from './snapshots/take-snapshot.js';
export { renameAssessment, type StartOptions, startAssessment } from './start-assessment.js';
export type { Answers, Assessment, AssessmentRecord, Snapshot } from './types/assessment.js';
export type { Detail, Instrument, InstrumentItem } from './types/instrument.js';
export type { Issue, Parsed } from './types/issue.js';
export type { KnownOptions } from './types/known-options.js';
export type {
  ArchivedResponse,
  ArchiveReason,
  Change,
  EditionChange,
  ItemChange,
  Migration,
  ReviewEntry,
  ReviewReason,
  ScaleChoice,
} from './types/migration.js';
export type { NoLevel, Response, ResponseChange, Responses } from './types/response.js';
export type { Level, Rubric } from './types/rubric.js';
export type {
  Figures,
  GroupResult,
  ItemResult,
  KindResult,
  PracticeResult,
  ResultRow,
  Summary,
} from './types/summary.js';
export type { TargetProfile } from './types/target-profile.js';
