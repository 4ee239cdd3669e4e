import { placeOf } from '../place-of.js';
import type { Instrument } from '../types/instrument.js';
import type { ArchivedResponse, ArchiveReason, ReviewEntry, ReviewReason } from '../types/migration.js';
import {
  EDITION_FITS,
  INSTANT_FITS,
  isEdition,
  isInstant,
  own,
  readChecked,
  readObject,
  readText,
  reportOthers,
} from './fields.js';
import { MAX_LABEL, MAX_LEVELS } from './limits.js';
import { readEach, whole } from './read-each.js';
import { readResponse } from './read-response.js';
import type { Report } from './report.js';

const REVIEW_REASONS: readonly unknown[] = ['reworded', 'split', 'merged', 'prompt', 'scale', 'unknown-edition'];
const ARCHIVE_REASONS: readonly unknown[] = [...REVIEW_REASONS, 'retired', 'not-asked'];

const isReviewReason = (value: unknown): value is ReviewReason => REVIEW_REASONS.includes(value);
const isArchiveReason = (value: unknown): value is ArchiveReason => ARCHIVE_REASONS.includes(value);
const isItemId = (value: unknown): value is string => typeof value === 'string' && placeOf(value) !== undefined;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}@[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
const isReference = (value: unknown): value is string => typeof value === 'string' && REFERENCE.test(value);

const ITEM_FITS = 'an item id such as practice-07-leadership';
const REASON_FITS = 'a known reason';

/** One entry of the review list, whole or not at all. */
export function readReview(
  value: unknown,
  instrument: Instrument,
  levels: number,
  report: Report,
  path: string,
): ReviewEntry | undefined {
  return whole(report, () => {
    const raw = readObject(value, report, path);
    if (!raw) return undefined;
    reportOthers(raw, ['itemId', 'reason', 'reviewed', 'previous'], report, path);
    const isAsked = (id: unknown): id is string => instrument.items.some((item) => item.id === id);
    const itemId = readChecked(raw, 'itemId', isAsked, 'an item that the instrument asks', report, path)!;
    const reason = readChecked(raw, 'reason', isReviewReason, REASON_FITS, report, path)!;
    const reviewed = readChecked(raw, 'reviewed', isBoolean, 'true or false', report, path)!;
    const previous = readEach(raw, 'previous', report, path, (one, at) => readItemResponse(one, levels, report, at));
    return { itemId, reason, reviewed, previous };
  });
}

function readItemResponse(value: unknown, levels: number, report: Report, path: string) {
  const raw = readObject(value, report, path);
  if (!raw) return undefined;
  reportOthers(raw, ['itemId', 'response'], report, path);
  const itemId = readChecked(raw, 'itemId', isItemId, ITEM_FITS, report, path);
  const response = readResponse(own(raw, 'response'), levels, report, `${path}/response`);
  return itemId !== undefined && response ? { itemId, response } : undefined;
}

/** One entry of the archive, whole or not at all. Its scale is gone, so that any level up to the largest possible fits. */
export function readArchived(value: unknown, report: Report, path: string): ArchivedResponse | undefined {
  return whole(report, () => {
    const raw = readObject(value, report, path);
    if (!raw) return undefined;
    const fields = ['itemId', 'edition', 'instrument', 'rubric', 'label', 'response', 'reason', 'at'];
    reportOthers(raw, fields, report, path);
    const itemId = readChecked(raw, 'itemId', isItemId, ITEM_FITS, report, path)!;
    const edition = readChecked(raw, 'edition', isEdition, EDITION_FITS, report, path)!;
    const instrument = readChecked(raw, 'instrument', isReference, 'id@version', report, path)!;
    const rubric = readChecked(raw, 'rubric', isReference, 'id@version', report, path)!;
    const label = readText(raw, 'label', MAX_LABEL, report, path);
    const response = readResponse(own(raw, 'response'), MAX_LEVELS, report, `${path}/response`)!;
    const reason = readChecked(raw, 'reason', isArchiveReason, REASON_FITS, report, path)!;
    const at = readChecked(raw, 'at', isInstant, INSTANT_FITS, report, path)!;
    return { itemId, edition, instrument, rubric, ...(label !== undefined && { label }), response, reason, at };
  });
}
