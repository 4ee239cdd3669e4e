import { type Assessment, type Detail, parseAssessment, placeOf } from '@icma-sdk/assessment';
import type { StoredDraft } from './draft-database.js';
import { draftMigration, type Present } from './draft-migration.js';
import type { DraftEntry, OpenedDraft } from './opened-draft.js';

/** Version of the records that this file reads. */
export const RECORD_VERSION = 1;

/** What lies under the key of the draft `id`, whatever it is, told apart. Never throws. */
export function readDraft(id: string, stored: unknown, present: Present): Exclude<OpenedDraft, { kind: 'missing' }> {
  const { oldestReader, text } = (stored ?? {}) as Partial<StoredDraft>;
  if (typeof text !== 'string') return { kind: 'damaged', bytes: asText(stored), issues: [], issueCount: 1 };
  if (typeof oldestReader === 'number' && oldestReader > RECORD_VERSION) return { kind: 'newer', bytes: text };
  const parsed = parseAssessment(text);
  if (!parsed.ok) {
    const { reason, issues, issueCount, salvaged } = parsed;
    const kept = salvaged && { salvaged: { ...salvaged, id } };
    if (reason === 'newer') return { kind: 'newer', bytes: text, ...kept };
    return { kind: 'damaged', bytes: text, issues, issueCount, ...kept };
  }
  const { assessment, dropped, droppedCount } = parsed;
  // What we wrote has no faults: where there is one, something else has been at it.
  if (droppedCount > 0 || assessment.id !== id)
    return {
      kind: 'damaged',
      bytes: text,
      issues: dropped,
      issueCount: Math.max(1, droppedCount),
      salvaged: { ...assessment, id },
    };
  const migration = draftMigration(assessment, present);
  return migration ? { kind: 'older', assessment, migration } : { kind: 'ok', assessment };
}

/** The draft as a line of the list. */
export function draftEntry(id: string, stored: unknown, present: Present): DraftEntry {
  const draft = readDraft(id, stored, present);
  const readable = draft.kind === 'ok' || draft.kind === 'older' ? draft.assessment : draft.salvaged;
  const at = new Date((stored as Partial<StoredDraft> | null)?.at ?? readable?.changedAt ?? 0);
  const state = draft.kind === 'older' ? 'older-edition' : draft.kind;
  return { id, at: Number.isNaN(at.getTime()) ? new Date(0) : at, state, ...(readable && told(readable)) };
}

function told({ name, instrument: { items }, responses }: Assessment): Partial<DraftEntry> {
  const details = new Set(items.map(({ id }) => detailOf(id)));
  const asked = items.filter(({ id }) => !responses[id]?.notApplicable && !responses[id]?.cannotJudge);
  const [detail] = details;
  return {
    ...(name !== undefined && { name }),
    ...(details.size === 1 && detail && { detail }),
    asked: asked.length,
    answered: asked.filter(({ id }) => responses[id]?.level !== undefined).length,
  };
}

function detailOf(itemId: string): Detail {
  const place = placeOf(itemId);
  return place?.letter ? 'full' : place?.kind ? 'kinds' : 'practices';
}

/** Something that is no record of ours as text, as far as it has any. */
function asText(value: unknown): string {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  } catch {
    return '';
  }
}
