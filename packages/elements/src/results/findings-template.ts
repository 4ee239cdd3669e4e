import { html, nothing, type TemplateResult } from 'lit';
import { linkTo } from '../internal/page-fragment.js';
import type { FindingView } from '../views/results-view.js';
import { sentenceTemplate } from './sentence-template.js';

/** With what the wording behind a need is read. */
export interface Reading {
  /** Ids of the rows whose wording has been opened; it is drawn only then. */
  readonly opened: ReadonlySet<string>;
  readonly theme: string;
  /** Level of the headings within. */
  readonly headingLevel: number;
  open(id: string): void;
}

/** Strengths or needs as a list of sentences; with `reading`, each opens its practice and the tenets that bear on it. */
export function findingsTemplate(findings: readonly FindingView[], lang: unknown, reading?: Reading): TemplateResult {
  return html`
    <ol role="list" class="findings">
      ${findings.map(
        (finding) =>
          html`<li part="finding"><p class="text">${sentenceTemplate(finding.sentence, lang)}</p>${reading ? readingTemplate(finding, reading) : nothing}</li>`,
      )}
    </ol>`;
}

function readingTemplate(
  { id, reading, items }: FindingView,
  { opened, theme, headingLevel, open }: Reading,
): TemplateResult {
  return html`
    <details part="reading" @toggle=${() => open(id)}>
      <summary>${reading}</summary>
      ${
        opened.has(id)
          ? items.map(
              ({ id, number, link }) => html`
                ${
                  id.startsWith('t')
                    ? html`<icma-tenet data-item=${id} number=${number} heading-level=${headingLevel} theme=${theme}></icma-tenet>`
                    : html`<icma-practice data-item=${id} number=${number} heading-level=${headingLevel} theme=${theme}></icma-practice>`
                }
                <p class="quiet"><a href=${linkTo(id)}>${link}</a></p>`,
            )
          : nothing
      }
    </details>`;
}
