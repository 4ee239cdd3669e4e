import { editions, tenets } from '@icma-sdk/core';
import { editionOrigins, type Revision, revisions } from '@icma-sdk/core/revisions';
import { type Html, html } from '../site/html.js';
import { monthOf } from './month-of.js';

/** What ICMA has done to the wording since the editions shown here, oldest first: when, what, and where it is said. */
export function revisionList(): Html {
  return html`
    <ol class="timeline">${revisions.map((revision) =>
      entry(
        `${revision.after ? 'After ' : ''}${monthOf(revision.date)}`,
        html`Tenets ${tenetLinks(revision)}`,
        revision.note,
        revision.source,
      ),
    )}
    </ol>`;
}

/** The editions shown here: when, which document, how it came about, and where it is said. */
export function editionList(): Html {
  return html`
    <ol class="timeline">${editions.map(({ id, title, edition }) => {
      const { note, source } = editionOrigins.find((candidate) => candidate.edition === id)!;
      return entry(monthOf(edition), title, note, source);
    })}
    </ol>`;
}

function entry(when: string, what: Html | string, note: string, source: Revision['source']): Html {
  return html`
      <li>
        <p class="timeline-when">${when}</p>
        <div><p class="timeline-what">${what}</p><p>${note}</p><p class="quiet">Source: ${source.publisher}, ${source.title}</p></div>
      </li>`;
}

function tenetLinks({ items }: Revision): Html[] {
  return tenets
    .filter(({ id }) => items.includes(id))
    .map(({ id, code }, index) => html`${index > 0 && ', '}<a href="code-of-ethics.html#${id}">${code}</a>`);
}
