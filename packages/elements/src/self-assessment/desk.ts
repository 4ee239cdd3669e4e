import {
  type Assessment,
  type Instrument,
  placeOf,
  type Rubric,
  type ScaleChoice,
  SizeError,
} from '@icma-sdk/assessment';
import type { IcmaOpenFileEvent } from '../events/icma-open-file-event.js';
import type { IcmaSnapshotEvent } from '../events/icma-snapshot-event.js';
import { now } from '../internal/clock.js';
import { randomId } from '../internal/random-id.js';
import { isSharedFragment } from '../transfer/share-link.js';
import type { Language } from '../words/language.js';
import { responseWords } from '../words/response-words.js';
import { type Actor, act } from './acts.js';
import type { Missing } from './error-summary.js';
import type { FragmentController } from './fragment-controller.js';
import { missingChoices } from './missing.js';
import { answerChange, type Field, isText } from './model/answer.js';
import { asksOf, idFor } from './model/asks.js';
import type { Place } from './model/route.js';
import { beginAssessment, changeSetup, missingIn, type Setup } from './model/setup.js';
import type { FocusTarget } from './move-focus.js';
import type { Session } from './session.js';

/** What the page's author and the person have settled already. */
export interface Settled {
  readonly language: Language;
  /** What is chosen before the person chooses. */
  readonly preset: Setup;
  readonly instrument: Instrument | undefined;
  readonly rubric: Rubric | undefined;
  readonly storage: 'ask' | 'device' | 'none';
  /** Whether the person has yet to say where answers are kept. */
  readonly asksKeep: boolean;
}

/** What the desk needs of the element. */
export interface DeskHost {
  readonly session: Session;
  readonly route: FragmentController;
  settled(): Settled;
  /** Tells the browser the value at once, and draws what has changed soon. */
  draw(): void;
  /** Tells the page what the person did: began, is changing the value with each key, has changed it. */
  tell(type: 'input' | 'change' | 'begin'): void;
}

/** What a person does at the form, and what lies on the desk between two answers: choices before the start, open notes, mistakes. */
export class Desk implements Actor {
  readonly session: Session;
  scale: ScaleChoice = 'keep';
  noted: ReadonlySet<string> = new Set();
  /** Item id → what is wrong with what was typed. */
  faults: ReadonlyMap<string, string> = new Map();
  /** What was missing when the person wanted to begin. */
  missing: readonly Missing[] = [];
  /** Where the focus goes when the next page is drawn. */
  focus: FocusTarget | undefined;
  readonly #host: DeskHost;
  #setup: Setup | undefined;

  constructor(host: DeskHost) {
    this.#host = host;
    this.session = host.session;
  }

  get setup(): Setup {
    return this.#setup ?? this.#host.settled().preset;
  }

  /** The form is on a page: a link into it leads into the assessment that was last worked on. */
  async connect(): Promise<void> {
    const { session } = this;
    const { route, settled } = this.#host;
    await session.connect({ storage: settled().storage, present: settled });
    const named = route.named();
    await this.#goOn(named);
    if (isSharedFragment(location.hash)) route.place = 'results';
    else if (named && session.assessment) route.place = named;
    else return;
    this.#host.draw();
  }

  /** Back, forward or a link on the page has led to another place. */
  async follow(): Promise<void> {
    this.arrive(await this.#goOn(this.#host.route.place));
  }

  /**
   * A place within an assessment, where none is open, is one of that which was last worked on.
   * @returns the draft, where the person has to decide about it before.
   */
  async #goOn(place: Place = 'start'): Promise<Session['held']> {
    const { session } = this;
    const [newest] = session.kept;
    if (place === 'start' || !newest || session.assessment || session.removed) return undefined;
    await session.open(newest.id);
    return session.held;
  }

  /** Empty again. */
  clear(): void {
    this.#setup = undefined;
    this.noted = new Set();
    this.faults = new Map();
    this.missing = [];
  }

  readonly go = (place: Place, held?: Session['held']): void => {
    this.#host.route.go(place);
    this.arrive(held);
  };

  /** Another page is to be shown: the focus goes to its heading, and a draft that is not `held` on it waits in the list. */
  arrive(held?: Session['held']): void {
    this.session.held = held;
    this.focus = 'page';
    this.missing = [];
    // What is kept may have changed since, here and in another tab.
    if (this.#host.route.place === 'start') void this.session.list();
    this.#host.draw();
  }

  readonly tell = (): void => {
    this.#host.tell('input');
    this.#host.tell('change');
  };

  begin(): void {
    const { instrument, rubric, asksKeep, language } = this.#host.settled();
    const fields = missingIn(this.setup, { practices: !instrument, keep: asksKeep });
    if (fields.length > 0) {
      this.missing = missingChoices(fields, language);
      this.focus = 'summary';
      this.#host.draw();
      return;
    }
    const at = now().toISOString();
    const assessment = beginAssessment(this.setup, { instrument, rubric, random: randomId(), at });
    this.session.put(assessment);
    this.settle();
    this.#setup = undefined;
    this.go('practices');
    // Without targets nothing is said yet, and the form's value is empty as before.
    if (Object.keys(assessment.responses).length > 0) this.tell();
    else this.#host.tell('begin');
  }

  /** Goes on with what was in a file. What is kept on the device under the same id stays: this is another from now on. */
  adopt(assessment: Assessment): void {
    const { session } = this;
    const known = session.kept.some(({ id }) => id === assessment.id) || session.assessment?.id === assessment.id;
    session.put(known ? { ...assessment, id: idFor(randomId(), asksOf(assessment)) } : assessment);
    this.go('practices');
    this.tell();
  }

  settle(): void {
    const { keep } = this.setup;
    if (keep && this.#host.settled().asksKeep) void this.session.keep(keep);
  }

  openNote(itemId: string): void {
    this.noted = new Set([...this.noted, itemId]);
    this.focus = `${itemId}.note`;
    this.#host.draw();
  }

  /** A field's value as it changes. Before the event leaves the form: who hears it may read the value. */
  onInput(event: Event): void {
    const { name = '', value, checked } = event.target as HTMLInputElement;
    const [owner = '', field = 'answer'] = name.split('.');
    const taken = !!placeOf(owner) && this.#respond(owner, field as Field, value);
    // Nothing that the page has to hear of.
    if (!taken) event.stopPropagation();
    if (owner !== 'setup') return;
    if (field === 'scale') this.scale = value as ScaleChoice;
    else this.#setup = changeSetup(this.setup, field, value, checked);
    this.#host.draw();
  }

  /** The inner event stops at the root. */
  onChange(event: Event): void {
    const { name = '' } = event.target as HTMLInputElement;
    if (placeOf(name.split('.')[0]!)) this.#host.tell('change');
  }

  /** The results have another assessment for us: with a snapshot more or less, or from a file. */
  onTaken(event: IcmaSnapshotEvent | IcmaOpenFileEvent): void {
    event.preventDefault();
    const { assessment } = event;
    if (event.type === 'icma-open-file') this.adopt(assessment);
    else {
      this.session.update(() => assessment);
      this.tell();
    }
  }

  onClick(event: Event): void {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-go], [data-act], [data-clear], [data-focus]');
    if (!pressed) return;
    const { go, act: name, clear, focus } = pressed.dataset;
    // A link opened in a new tab is the browser's.
    const { metaKey, ctrlKey, shiftKey } = event as MouseEvent;
    if (go && (metaKey || ctrlKey || shiftKey)) return;
    event.preventDefault();
    if (go) this.go(go);
    else if (clear) {
      const group = pressed.closest('fieldset')!;
      if (this.#respond(clear, 'answer', '')) this.tell();
      // The button goes; a keyboard stays where the answer was.
      group.querySelector('input')?.focus();
    } else if (focus) {
      const root = pressed.getRootNode() as ShadowRoot;
      const place = root.getElementById(focus);
      (place?.querySelector<HTMLElement>('input, summary') ?? place)?.focus();
    } else void act(name!, pressed.dataset, this);
  }

  /** @returns whether the answer is taken. */
  #respond(itemId: string, field: Field, value: string): boolean {
    const response = this.session.assessment?.responses[itemId];
    const faults = new Map(this.faults);
    faults.delete(itemId);
    try {
      this.session.respond(itemId, answerChange(field, value, response), isText(field));
      return true;
    } catch (error) {
      if (!(error instanceof SizeError)) throw error;
      faults.set(itemId, responseWords[this.#host.settled().language].tooLong);
      return false;
    } finally {
      this.faults = faults;
      this.#host.draw();
    }
  }
}
