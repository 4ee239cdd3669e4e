import type { Present } from './draft-migration.js';
import type { SaveStatus } from './save-status.js';

export interface DraftKeeperOptions {
  /** `none` never writes anything. With `device` the person is asked too: it is only what the form has chosen beforehand. */
  readonly storage: 'ask' | 'device' | 'none';
  /** Called after each change of `status`. */
  onStatus(status: SaveStatus): void;
  /** Called when another tab has taken over the writing: what is shown here may be old from now on. */
  onTaken?(): void;
  /** What the page asks now, for drafts that were begun on something older. */
  present?(): Present;
}
