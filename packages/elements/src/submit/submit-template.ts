import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import type { HeadingLevel } from '../views/frame.js';
import type { ViewContext } from '../views/view-context.js';
import { submitWords } from '../words/submit-words.js';
import type { SubmitStatus } from './submit-status.js';
import { submitStatusText } from './submit-status-text.js';

/** What the part with the sending is made of. */
export interface Submit {
  readonly target: URL;
  /** Idempotency key of the answers as they are now; without one there is nothing to send. */
  readonly key: string | undefined;
  readonly status: SubmitStatus;
  /** Whether this is a place to send from. */
  readonly offers: boolean;
  send(): void;
  retry(): void;
  cancel(): void;
}

/** Where it goes and what it may become, the button, and what has come of it. */
export function submitTemplate(
  { target, key, status, offers, send, retry, cancel }: Submit,
  level: HeadingLevel,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { state } = status;
  if (!offers && state === 'idle') return nothing;
  const { host, href } = target;
  const words = submitWords[context.language];
  const waits = state === 'waiting';
  const changed = state !== 'idle' && key && status.key !== key;
  const button = (role: string, label: string, act: () => void) =>
    html`<button type="button" class="button" part=${role} @click=${act}>${label}</button> `;
  return html`<section class="submit" part="submit">
    ${offers ? heading((level + 1) as HeadingLevel, 'kind', 'submit', words.title) : nothing}
    ${offers ? html`<p class="text" part="submit-notice">${words.notice} <code>${href}</code></p><p class="text caution">${words.publicRecord}</p>` : nothing}
    <p class="text" part="submit-status" id="submit-status" role="status" tabindex="-1">${submitStatusText(status, host, context)}${
      state === 'not-sent' && status.said ? html` ${words.said} <q><bdi>${status.said}</bdi></q>` : nothing
    }${changed ? ` ${words.changed}` : nothing}</p>
    <div class="acts">${
      waits
        ? html`${button('submit-button', words.sendNow, retry)}${button('submit-cancel', words.cancel, cancel)}`
        : offers && (state !== 'received' || changed)
          ? button('submit-button', words.send(host), send)
          : nothing
    }</div>
  </section>`;
}
