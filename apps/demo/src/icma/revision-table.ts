import { tenets } from '@icma-sdk/core';
import { type Revision, revisions } from '@icma-sdk/core/revisions';
import { type Html, html } from '../site/html.js';

/** What ICMA has done to the wording since, as a table under the heading with the id `labelledBy`. */
export function revisionTable(labelledBy: string): Html {
  return html`
    <section class="table-scroll" tabindex="0" aria-labelledby="${labelledBy}">
      <table>
        <thead><tr><th scope="col">When</th><th scope="col">Tenets</th><th scope="col">What is known</th><th scope="col">Where it is said</th></tr></thead>
        <tbody>${revisions.map(
          (revision) => html`
          <tr><th scope="row">${when(revision)}</th><td>${tenetNumbers(revision)}</td><td>${revision.note}</td><td>${revision.source.publisher}, “${revision.source.title}”</td></tr>`,
        )}
        </tbody>
      </table>
    </section>`;
}

/** A month as people write it: `April 2023` for `2023-04`; a year stays a year. */
export function monthOf(date: string): string {
  const [year, month] = date.split('-');
  if (!month) return date;
  const name = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01T00:00:00Z`),
  );
  return `${name} ${year}`;
}

function when({ date, after }: Revision): string {
  return after ? `After ${monthOf(date)}` : monthOf(date);
}

function tenetNumbers({ items }: Revision): Html[] {
  return tenets
    .filter(({ id }) => items.includes(id))
    .map(({ id, code }, index) => html`${index > 0 && ', '}<a href="code-of-ethics.html#${id}">${code}</a>`);
}
