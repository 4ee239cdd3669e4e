import type { Answers, Assessment } from '@icma-sdk/assessment';
import type { ShareFields } from '@icma-sdk/assessment/share';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { IcmaOpenFileEvent } from '../events/icma-open-file-event.js';
import { copyText } from '../internal/copy-text.js';
import { assessmentOf, type OpenedAction, openedView } from '../views/opened-view.js';
import type { ViewContext } from '../views/view-context.js';
import { toolWords } from '../words/tool-words.js';
import { transferWords } from '../words/transfer-words.js';
import { downloadAssessment } from './download.js';
import { dropTarget } from './drop-target.js';
import { type Opened, openFile } from './open-file.js';
import { printReport } from './print-report.js';
import { isKnown, shareLink } from './share-link.js';
import { transferTemplate } from './transfer-template.js';

/** What an element does with what a person opened. Without one of them, that choice is not offered. */
export interface TransferOptions {
  /** Goes on with it, unless who listens to `icma-open-file` took it. */
  open?(assessment: Assessment): void;
  /** A file is about to be shown that was opened: the element shows where. */
  take?(): void;
  /** Sets it beside what is shown; `name` is the file's. */
  compare?(before: { readonly answers: Answers; readonly name: string }): void;
  /** Shows, read only, what could be read of a newer version's file. */
  look?(answers: Answers): void | Promise<void>;
  /** What is set beside the answers now, for the report. */
  before?(answers: Answers): { readonly answers: Answers; readonly name: string } | undefined;
}

/** Longer than what some mail programs leave whole. */
const longLink = 2000;

/**
 * Everything in and out of an element that shows answers: files by button or by drop, download, print, share link. Nothing
 * opened replaces anything before the person says so. The element adds `transfer.styles.js` and puts {@link template} in its page.
 */
export class TransferController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: TransferOptions;
  #stop: (() => void) | undefined;
  #over = false;
  #opened: Opened | undefined;
  /** What became of the last copying; the link itself where nothing may copy. */
  #said = '';
  #link = '';

  constructor(host: LitElement, options: TransferOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const over = (over: boolean) => {
      if (over === this.#over) return;
      this.#over = over;
      this.#host.requestUpdate();
    };
    this.#stop = dropTarget(this.#host, over, (file) => void this.take(file));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Opens a file, by button or drop, and tells what it holds; nothing else changes. */
  async take(file: File | string): Promise<void> {
    this.#opened = await openFile(file);
    this.#options.take?.();
    await this.#focus('.opened');
  }

  /** The part with all the ways in and out; of `answers` that are not there, only the way in. */
  template(answers: Answers | undefined, context: ViewContext): TemplateResult {
    const { compare, look, before } = this.#options;
    const opened = this.#opened && openedView(this.#opened, context);
    const offered = { open: true, compare: compare && answers, look };
    return transferTemplate({
      context,
      over: this.#over,
      opened: opened && { ...opened, actions: opened.actions.filter((action) => offered[action]) },
      answers,
      said: this.#said,
      link: this.#link,
      take: (file) => void this.take(file),
      download: (kind) => downloadAssessment(answers as Assessment, kind),
      print: () => printReport(this.#host, answers!, before?.(answers!), context),
      copy: (fields, button) => void this.#copy(answers!, fields, button, context),
      act: (action) => this.#act(action),
    });
  }

  /** Lets go of the opened file, and does with it what the person chose. */
  #act(action: OpenedAction | undefined): void {
    const opened = this.#opened!;
    const assessment = assessmentOf(opened)!;
    const { open, compare, look } = this.#options;
    this.#opened = undefined;
    if (action === 'compare') compare?.({ answers: assessment, name: opened.name });
    if (action === 'look') void look?.(assessment);
    if (action === 'open') {
      const event = new IcmaOpenFileEvent(assessment, opened.ok ? opened.dropped : opened.issues);
      if (this.#host.dispatchEvent(event)) open?.(assessment);
    }
    // The button pressed is gone: back to where the file came from.
    void this.#focus('summary.ways, .open-file');
  }

  async #copy(answers: Answers, fields: ShareFields, button: HTMLElement, { language }: ViewContext): Promise<void> {
    const words = transferWords[language];
    const link = shareLink(answers, fields, location.href);
    // Emptied first, so that the same answer is said again.
    this.#said = '';
    this.#host.requestUpdate();
    const copied = await copyText(link, button);
    this.#link = copied ? '' : link;
    this.#said = [
      `${toolWords[language][copied ? 'copied' : 'blocked']}.`,
      link.length > longLink ? words.long : '',
      isKnown(answers) ? '' : words.custom,
    ].join(' ');
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
