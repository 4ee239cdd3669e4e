import { type Assessment, AssessmentStore, type Instrument, type ResponseChange } from '@icma-sdk/assessment';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import type { DraftKeeperOptions } from '../drafts/draft-keeper-options.js';
import type { DraftEntry, OpenedDraft } from '../drafts/opened-draft.js';
import type { SaveStatus } from '../drafts/save-status.js';
import { now } from '../internal/clock.js';
import { valueFor } from './model/form-value.js';
import { type PracticePage, pagesOf } from './model/pages.js';

/** Milliseconds that saving may take before it is said. */
const MOMENT = 1000;

/** One person at one form: the assessment that is open, what is kept on the device, and how the two stand to each other. */
export class Session {
  /** What is kept on the device, newest first. */
  kept: readonly DraftEntry[] = [];
  /** A draft that was opened and cannot be gone on with before the person decides. */
  held: Exclude<OpenedDraft, { kind: 'ok' | 'missing' }> | undefined;
  /** Whether the person has just erased everything. */
  erased = false;
  /** Whether the person has deleted an assessment on this page: no other takes its place unasked. */
  removed = false;
  #status: SaveStatus = { state: 'undecided' };
  #slow: ReturnType<typeof setTimeout> | undefined;
  #store: AssessmentStore | undefined;
  // Made once for each, as both are asked for with every key.
  #value: { readonly of: Assessment | undefined; readonly text: string } = { of: undefined, text: '' };
  #pages: { readonly of: Instrument | undefined; readonly pages: readonly PracticePage[] } = {
    of: undefined,
    pages: [],
  };
  #keeper: DraftKeeper | undefined;
  readonly #changed: () => void;

  /** `changed` is called whenever anything of it has changed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get assessment(): Assessment | undefined {
    return this.#store?.assessment;
  }

  /** What a form gets of it. */
  get value(): string {
    const { assessment } = this;
    if (this.#value.of !== assessment) this.#value = { of: assessment, text: valueFor(assessment) };
    return this.#value.text;
  }

  /** A page per practice that it asks about. */
  get pages(): readonly PracticePage[] {
    const instrument = this.assessment?.instrument;
    if (this.#pages.of !== instrument) this.#pages = { of: instrument, pages: instrument ? pagesOf(instrument) : [] };
    return this.#pages.pages;
  }

  /** Where the answers are; "saving" only where that takes longer than a moment, as it would be read out with every answer. */
  get status(): SaveStatus {
    return this.#status;
  }

  /** Whether the person has said that things are to be kept on this device. */
  get keeps(): boolean {
    return !!this.#keeper?.keeps;
  }

  /** Whether answers can only be looked at. */
  get readOnly(): boolean {
    return ['other-tab', 'newer'].includes(this.status.state);
  }

  /** The form is on a page; goes on with the assessment that was open, if it was kept. */
  async connect(options: Pick<DraftKeeperOptions, 'storage' | 'present'>): Promise<void> {
    const keeper = new DraftKeeper({ ...options, onStatus: (status) => this.#say(status) });
    this.#keeper = keeper;
    this.#say(keeper.status);
    await this.list();
    if (keeper !== this.#keeper) return;
    const { assessment } = this;
    if (!assessment) return;
    if (this.kept.some(({ id }) => id === assessment.id)) await this.open(assessment.id);
    else keeper.save(assessment);
  }

  /** The form has left the page. What is open stays in memory. */
  disconnect(): void {
    clearTimeout(this.#slow);
    this.#keeper?.close();
    this.#keeper = undefined;
  }

  /** Looks again at what is kept. */
  async list(): Promise<void> {
    const before = this.kept;
    this.kept = (await this.#keeper?.list()) ?? [];
    if (before.length + this.kept.length > 0) this.#changed();
  }

  /** Opens another assessment in place of the one before, which stays where it was kept. */
  put(assessment: Assessment | undefined): void {
    this.held = undefined;
    this.erased = false;
    this.#store = assessment && new AssessmentStore(assessment);
    if (assessment) this.#keeper?.save(assessment);
    this.#changed();
  }

  /** The answer to the question where answers are kept. */
  async keep(choice: 'device' | 'page'): Promise<void> {
    await this.#keeper?.keep(choice);
    await this.list();
  }

  /** Opens what is kept under an id. */
  async open(id: string): Promise<void> {
    this.#take(await this.#keeper?.open(id));
  }

  /** Makes this the tab that writes, and shows what the other has written. */
  async takeOver(): Promise<void> {
    this.#take(await this.#keeper?.takeOver());
  }

  /** @throws {ResponseError | SizeError} as the engine does; then all stays as it was. */
  respond(itemId: string, change: ResponseChange, text: boolean): void {
    this.#store?.respond(itemId, change, now().toISOString());
    if (this.assessment) this.#keeper?.save(this.assessment, { text });
    this.#changed();
  }

  /** Puts what `change` makes of the assessment in its place. */
  update(change: (assessment: Assessment, at: string) => Assessment): void {
    this.#store?.update((assessment) => change(assessment, now().toISOString()));
    if (this.assessment) this.#keeper?.save(this.assessment);
    this.#changed();
  }

  async remove(id: string): Promise<void> {
    await this.#keeper?.remove(id);
    this.removed = true;
    if (this.assessment?.id === id) this.put(undefined);
    await this.list();
  }

  async eraseAll(): Promise<void> {
    const erased = await this.#keeper?.eraseAll();
    await this.list();
    this.erased = !!erased;
    this.#changed();
  }

  #take(opened: OpenedDraft | undefined): void {
    this.held = undefined;
    if (opened?.kind === 'ok') this.#store = new AssessmentStore(opened.assessment);
    else if (opened && opened.kind !== 'missing') this.held = opened;
    this.#changed();
  }

  #say(status: SaveStatus): void {
    clearTimeout(this.#slow);
    const say = () => {
      this.#status = status;
      this.#changed();
    };
    if (status.state === 'saving' && this.#status.state === 'saved') this.#slow = setTimeout(say, MOMENT);
    else say();
  }
}
