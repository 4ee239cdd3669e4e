import type { Assessment } from '@icma-sdk/assessment';
import { Device } from '../drafts/device.js';
import { readDraft } from '../drafts/read-draft.js';

/**
 * The draft kept on this device under the id, or what can be read of it; undefined where there is none or storage does not
 * answer. It is only looked at: nobody's right to write it is taken, and nothing is made or changed.
 */
export async function keptDraft(id: string): Promise<Assessment | undefined> {
  const device = new Device({ onVanished: () => {}, onMessage: () => {} });
  try {
    const found = await device.find(id);
    const draft = found && readDraft(id, found.value, {});
    return draft && ('assessment' in draft ? draft.assessment : draft.salvaged);
  } catch {
    return undefined;
  } finally {
    device.letGo();
  }
}
