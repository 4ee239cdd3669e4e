import { type Answers, type Assessment, dropSnapshot, SizeError, takeSnapshot } from '@icma-sdk/assessment';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { IcmaSnapshotEvent } from '../events/icma-snapshot-event.js';
import { now } from '../internal/clock.js';
import { readText } from '../internal/read-attribute.js';
import { heading } from '../internal/templates.js';
import { comparisonView } from '../views/comparison-view.js';
import type { ViewContext } from '../views/view-context.js';
import { comparisonWords } from '../words/comparison-words.js';
import { formatDate } from '../words/format-date.js';
import { comparisonTemplate } from './comparison-template.js';
import { below } from './figures-template.js';
import { overTimeTemplate } from './over-time-template.js';

/** Answers of another time, with what they are called. */
export interface Before {
  readonly answers: Answers;
  readonly name: string;
}

/** Snapshots, what the person chose to compare with, and what changed since. */
export class OverTimeController {
  readonly #host: LitElement & { compare: string };
  readonly #keep: (assessment: Assessment) => void;
  /** The index of a snapshot, `file`, or empty; undefined until the person chose: then the attribute counts. */
  #chosen: string | undefined;
  #file: Before | undefined;
  #said = '';

  /** `keep` goes on with an assessment whose snapshots changed, where nobody who listened took it. */
  constructor(host: LitElement & { compare: string }, keep: (assessment: Assessment) => void) {
    this.#host = host;
    this.#keep = keep;
  }

  /** Compares with a file that was opened. */
  open(file: Before): void {
    this.#file = file;
    this.choose('file');
  }

  /** Compares with what this says, or, if undefined, with what the attribute says. */
  choose(chosen: string | undefined): void {
    this.#chosen = chosen;
    this.#said = '';
    this.#host.requestUpdate();
  }

  /** What `answers` are compared with, if with anything. */
  before(answers: Answers): Before | undefined {
    const chosen = this.#choice(answers);
    const snapshot = snapshotsOf(answers)[Number(chosen || Number.NaN)];
    return chosen === 'file' ? this.#file : snapshot && { answers: snapshot, name: snapshot.name };
  }

  /** The whole part, if there is anything to do or see; snapshots can be taken and removed only of `own`. */
  template(
    answers: Answers,
    own: Assessment | undefined,
    level: number,
    context: ViewContext,
  ): TemplateResult | typeof nothing {
    const { language, tag } = context;
    const words = comparisonWords[language];
    const snapshots = snapshotsOf(answers);
    const chosen = this.#choice(answers);
    const before = this.before(answers);
    if (!own && !this.#file && snapshots.length === 0) return nothing;
    return html`
      <section aria-labelledby="over-time">
        ${heading(below(level), 'section-heading', 'over-time', words.title)}
        ${overTimeTemplate({
          words,
          tag,
          snapshots,
          file: this.#file?.name,
          chosen,
          suggested: own ? formatDate(now().toISOString(), tag) : '',
          said: this.#said,
          take: (event) => this.#take(event, own!, words),
          choose: ({ target }) => this.choose((target as HTMLSelectElement).value),
          remove: () => {
            this.#chosen = '';
            this.#hand(dropSnapshot(own!, Number(chosen), { at: now().toISOString() }), false, words);
          },
        })}
        ${before ? comparisonTemplate(comparisonView(before.answers, answers, before.name, context), below(level, 2), context.wording ?? nothing, false) : nothing}
      </section>`;
  }

  #choice(answers: Answers): string {
    return this.#chosen ?? indexOf(readText(this.#host.localName, 'compare', this.#host.compare), snapshotsOf(answers));
  }

  #take(event: Event, assessment: Assessment, words: Words): void {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    const name = field.value.trim() || field.defaultValue;
    try {
      this.#hand(takeSnapshot(assessment, { name, at: now().toISOString() }), true, words);
    } catch (error) {
      if (!(error instanceof SizeError)) throw error;
      this.#said = words.tooLarge;
      this.#host.requestUpdate();
    }
  }

  #hand(next: Assessment, taken: boolean, words: Words): void {
    this.#said = taken ? words.taken : words.removed;
    if (this.#host.dispatchEvent(new IcmaSnapshotEvent(next, taken ? next.snapshots.at(-1) : undefined)))
      this.#keep(next);
    this.#host.requestUpdate();
  }
}

type Words = (typeof comparisonWords)['en'];

function snapshotsOf(answers: Answers): Assessment['snapshots'] {
  return (answers as Partial<Assessment>).snapshots ?? [];
}

/** Index, as text, of the snapshot that `wanted` names or numbers, the latest of that name; empty for none. */
function indexOf(wanted: string, snapshots: Assessment['snapshots']): string {
  const named = snapshots.findLastIndex(({ name }) => wanted && name === wanted);
  const index = named < 0 && /^\d{1,6}$/.test(wanted) ? Number(wanted) - 1 : named;
  return snapshots[index] ? `${index}` : '';
}
