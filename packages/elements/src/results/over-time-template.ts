import type { Snapshot } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import type { comparisonWords } from '../words/comparison-words.js';
import { formatDate } from '../words/format-date.js';

/** What the part "over time" has to know. */
export interface OverTime {
  readonly words: (typeof comparisonWords)['en'];
  /** BCP 47 tag that dates follow. */
  readonly tag: string;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Name of the file opened to compare with, if one is. */
  readonly file: string | undefined;
  /** What is compared with: the index of a snapshot, `file`, or empty. */
  readonly chosen: string;
  /** Name that stands in the field at first; empty where these ratings are not the reader's to keep. */
  readonly suggested: string;
  /** What was last done, or why not. */
  readonly said: string;
  take(event: Event): void;
  choose(event: Event): void;
  remove(): void;
}

/** Take a snapshot, choose what to compare with, remove the one chosen. */
export function overTimeTemplate(part: OverTime): TemplateResult {
  const { words, tag, snapshots, file, chosen, suggested, said, take, choose, remove } = part;
  const option = (value: string, text: string) =>
    html`<option value=${value} .selected=${value === chosen}>${text}</option>`;
  const button = (text: string, act: () => void) =>
    html`<button type="button" class="button" @click=${act}>${text}</button>`;
  return html`
    ${
      suggested
        ? html`<form class="fields" @submit=${take}>
            <label>${words.name} <input name="name" maxlength="200" autocomplete="off" .defaultValue=${suggested}></label>
            <button class="button">${words.take}</button>
          </form>`
        : nothing
    }
    ${
      snapshots.length > 0 || file !== undefined
        ? html`<div class="fields">
            <label>${words.with} <select part="compare" @change=${choose}>
              ${option('', words.nothing)}
              ${snapshots.map(({ name, at }, index) => option(`${index}`, `${name} (${formatDate(at, tag)})`))}
              ${file === undefined ? nothing : option('file', file)}
            </select></label>
            ${suggested && snapshots[Number(chosen || Number.NaN)] ? button(words.remove, remove) : nothing}
          </div>`
        : nothing
    }
    <p role="status">${said}</p>`;
}
