import type { Answers } from '@icma-sdk/assessment';
import type { ShareFields } from '@icma-sdk/assessment/share';
import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedAction, OpenedView } from '../views/opened-view.js';
import type { ViewContext } from '../views/view-context.js';
import { resultsWords } from '../words/results-words.js';
import { toolWords } from '../words/tool-words.js';
import { transferWords } from '../words/transfer-words.js';

/** What the part "save or share" has to know. */
export interface Transfer {
  readonly context: ViewContext;
  /** Whether a file hangs over the element. */
  readonly over: boolean;
  readonly opened: OpenedView | undefined;
  readonly answers: Answers | undefined;
  /** What became of the last copying; the link where nothing may copy. */
  readonly said: string;
  readonly link: string;
  take(file: File): void;
  download(kind: 'json' | 'csv'): void;
  print(): void;
  copy(fields: ShareFields, button: HTMLElement): void;
  /** Does with the opened file what the person chose; lets it go where they chose nothing. */
  act(action?: OpenedAction): void;
}

/** Downloads, print, share link and opening, behind one disclosure; what was opened stands before it. */
export function transferTemplate(transfer: Transfer): TemplateResult {
  const { context, answers, over, opened, print, download } = transfer;
  const words = transferWords[context.language];
  const way = (label: string, act: () => void) => html`<p>${buttonTemplate(label, act)}</p>`;
  return html`
    <div part="transfer" class="transfer ${over ? 'over' : ''}">
      ${opened ? openedTemplate(opened, transfer) : nothing}
      ${
        answers
          ? html`<details>
              <summary class="ways">${words.title}</summary>
              <p class="quiet">${words.record}</p>
              ${'format' in answers ? way(words.json, () => download('json')) : nothing}
              ${way(words.csv, () => download('csv'))}
              ${way(words.print, print)}
              ${openTemplate(transfer)}
              ${shareTemplate(transfer)}
            </details>`
          : openTemplate(transfer)
      }
    </div>`;
}

function buttonTemplate(label: string, act: (event: Event) => void, classes = ''): TemplateResult {
  return html`<button type="button" class="button ${classes}" @click=${act}>${label}</button>`;
}

/** A button of ours for the file field, which speaks the browser's language and not the page's. */
function openTemplate({ context, take }: Transfer): TemplateResult {
  const words = transferWords[context.language];
  const chosen = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) take(file);
    // So that the same file can be chosen again.
    input.value = '';
  };
  const press = ({ target }: Event) => ((target as HTMLElement).nextElementSibling as HTMLElement).click();
  return html`<p>${buttonTemplate(words.open, press, 'open-file')}<input type="file" hidden accept=".json" @change=${chosen}> <span class="quiet">${words.openHelp}</span></p>`;
}

function shareTemplate({ context: { language }, said, link, copy }: Transfer): TemplateResult {
  const words = { ...resultsWords[language], ...transferWords[language], ...toolWords[language] };
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = Object.fromEntries([...new FormData(form).keys()].map((field) => [field, true]));
    copy(fields, form.querySelector('button')!);
  };
  return html`
    <details class="share">
      <summary>${transferWords[language].link}</summary>
      <form @submit=${submit}>
        <p class="quiet">${words.linkHelp}</p>
        <fieldset>
          <legend>${words.fields}</legend>
          ${(['target', 'importance', 'confidence', 'notes'] as const).map(
            (field) =>
              html`<label class="tick"><input type="checkbox" name=${field} ?checked=${field !== 'notes'}> <span>${words[field]}${field === 'notes' ? ` (${words.notesHelp})` : ''}</span></label>`,
          )}
        </fieldset>
        <button class="button">${words.copy}</button>
        <span role="status">${said}</span>
        ${link ? html`<input readonly aria-label=${transferWords[language].link} .value=${link}>` : nothing}
      </form>
    </details>`;
}

function openedTemplate(opened: OpenedView, { context, act }: Transfer): TemplateResult {
  const words = transferWords[context.language];
  const labels = { open: opened.openLabel, compare: words.compare, look: words.look };
  const { message, detail, issues, issuesTitle, actions } = opened;
  return html`
    <section part="opened" class="opened ${opened.ok ? '' : 'caution'}" tabindex="-1" aria-labelledby="opened">
      <p id="opened"><b>${message}</b> ${detail}</p>
      ${
        issues.length > 0
          ? html`<p>${issuesTitle}</p>
              <ul>
                ${issues.map(({ path, value, expected }) => html`<li><code>${path || '/'}: ${value}</code> ${words.expected} <span lang=${context.wording ?? nothing}>${expected}</span></li>`)}
              </ul>`
          : nothing
      }
      <p class="fields">
        ${actions.map((action) => buttonTemplate(labels[action], () => act(action)))}
        ${buttonTemplate(words.close, () => act())}
      </p>
    </section>`;
}
