import { DraftDatabase } from './draft-database.js';
import type { Present } from './draft-migration.js';
import { allRecords, type Found, findNewest, findRecord, probe, removeRecords } from './draft-records.js';
import type { DraftEntry } from './opened-draft.js';
import { draftEntry } from './read-draft.js';
import { TabChannel, type TabMessage } from './tab-channel.js';
import { within } from './within.js';

export interface DeviceOptions {
  /** See {@link DraftDatabase}. */
  onVanished(erased: boolean): void;
  /** Another tab has said something. */
  onMessage(message: TabMessage): void;
}

/**
 * What is kept on this device, as all tabs of the site share it, by id: that of an assessment, or, for what is under quarantine, that of the
 * assessment and the revision with a `~` between them. Looking makes no database.
 */
export class Device {
  readonly database: DraftDatabase;
  readonly tabs: TabChannel;

  constructor({ onVanished, onMessage }: DeviceOptions) {
    this.database = new DraftDatabase(onVanished);
    this.tabs = new TabChannel(onMessage);
  }

  /** Everything that is kept, newest first. @throws what storage throws, and a `TimeoutError` when it does not answer. */
  async list(present: Present): Promise<readonly DraftEntry[]> {
    const connection = await this.database.find();
    if (!connection) return [];
    const [drafts, quarantine] = await within(
      Promise.all([allRecords(connection, 'drafts'), allRecords(connection, 'quarantine')]),
    );
    return [
      ...drafts.map(({ key: [id], value }) => draftEntry(id, value, present)),
      ...quarantine.map(({ key, value }) => ({ ...draftEntry(key[0], value, present), id: key.join('~') })),
    ].sort((a, b) => b.at.getTime() - a.at.getTime());
  }

  /** What is kept under the id, as it is. @throws as `list` does. */
  async find(id: string): Promise<Found | undefined> {
    const connection = await this.database.find();
    if (!connection) return undefined;
    const [draftId, revision] = parts(id);
    return within(
      revision === undefined ? findNewest(connection, id) : findRecord(connection, 'quarantine', [draftId, revision]),
    );
  }

  /** Writes, and leaves nothing. @throws as `list` does, where the device takes nothing. */
  async probe(): Promise<void> {
    await within(this.database.make().then(probe));
  }

  /** Takes one draft off the device, with all that is under quarantine for it. @returns whether it is gone. */
  async remove(id: string): Promise<boolean> {
    this.tabs.tell({ kind: 'gone', id });
    try {
      const connection = await this.database.find();
      if (connection) await within(removeRecords(connection, ...parts(id)));
      return true;
    } catch {
      return false;
    }
  }

  /** Takes everything of ours off the device. @returns whether nothing is left. */
  async eraseAll(): Promise<boolean> {
    this.tabs.tell({ kind: 'gone' });
    try {
      await this.database.erase();
      return true;
    } catch {
      return false;
    }
  }

  /** Holds nothing open any more, until the next call. */
  letGo(): void {
    this.tabs.close();
    this.database.close();
  }
}

/** Whether the id is that of something under quarantine. */
export function isQuarantined(id: string): boolean {
  return id.includes('~');
}

function parts(id: string): [draftId: string, revision?: number] {
  const [draftId = id, revision] = id.split('~');
  return revision === undefined ? [draftId] : [draftId, Number(revision)];
}
