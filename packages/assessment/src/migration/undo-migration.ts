import { MigrationError } from '../errors.js';
import { checked } from '../file/checked.js';
import { instant } from '../file/names.js';
import type { Assessment } from '../types/assessment.js';

/**
 * The assessment exactly as it was before the last migration: written out, it gives the same bytes as then. What was
 * answered since then is not in it; keep a copy of that first.
 *
 * @throws {MigrationError} when there is no migration to undo.
 */
export function undoMigration(assessment: Assessment): Assessment {
  const last = assessment.history.at(-1);
  if (!last) throw new MigrationError('undo', 'nothing', 'an assessment with a migration that was not settled');
  return { ...last.before, history: assessment.history.slice(0, -1) };
}

/**
 * The assessment without what undo needs and without the entries of the review list that are reviewed. The archive stays.
 * It makes room; afterwards no migration can be undone.
 *
 * @throws {ArgumentError} for an instant that does not fit.
 */
export function settleMigrations(assessment: Assessment, { at }: { readonly at: string }): Assessment {
  const review = assessment.review.filter(({ reviewed }) => !reviewed);
  return { ...assessment, changedAt: checked(instant, 'at', at), review, history: [] };
}
