import type { NotSavedReason } from './save-status.js';

/** What a failure of storage means to a person; `newer` where a newer version of ours has changed the database. */
export function failureReason(error: unknown): NotSavedReason | 'newer' {
  switch ((error as { name?: unknown } | null)?.name) {
    case 'QuotaExceededError':
    // What Chromium says when the disk itself is full, and of a disk that fails: from then on it opens nothing until there is room.
    case 'UnknownError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'TimeoutError':
      return 'slow';
    case 'AbortError':
    case 'InvalidStateError':
    case 'NotFoundError':
    case 'TransactionInactiveError':
      return 'vanished';
    default:
      return 'denied';
  }
}
