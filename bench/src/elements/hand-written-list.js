/**
 * What somebody would write by hand who wants a list that filters as one types: Lit, the same search over the same items, what
 * it found under its practice, best match first, marked. No links, no Copy, no filters, no suggestions. Plain JavaScript, as it
 * is bundled for the page.
 */
import { dimensions, practices } from '@icma-sdk/core';
import { createSearch } from '@icma-sdk/query/search';
import { html, LitElement } from 'lit';

const { search } = createSearch({ items: [...practices, ...dimensions] });

class HandWrittenList extends LitElement {
  static properties = { query: {} };

  constructor() {
    super();
    this.query = '';
  }

  render() {
    const { results } = search(this.query, { limit: Number.POSITIVE_INFINITY });
    const found = new Map(results.map((result) => [result.item.id, result]));
    const all = !this.query.trim();
    const best = ({ id, leadership, management }) =>
      Math.max(0, ...[{ id }, ...leadership, ...management].map((item) => found.get(item.id)?.score ?? 0));
    const shown = practices
      .map((practice) => ({ practice, score: best(practice) }))
      .filter(({ score }) => all || score > 0)
      .sort((a, b) => b.score - a.score);
    const marked = (item, field) => {
      const parts = [];
      let from = 0;
      for (const { field: where, start, end } of found.get(item.id)?.highlights ?? []) {
        if (where !== field) continue;
        parts.push(item[field].slice(from, start), html`<mark>${item[field].slice(start, end)}</mark>`);
        from = end;
      }
      return [...parts, item[field].slice(from)];
    };
    const listOf = (items) =>
      html`<ol type="A">${items
        .filter(({ id }) => all || found.has(id))
        .map((item) => html`<li value=${item.letter.charCodeAt(0) - 64}>${marked(item, 'statement')}</li>`)}</ol>`;
    return html`<label>Search <input .value=${this.query} @input=${(event) => (this.query = event.target.value)}></label>
      <p role="status">${shown.length} practices, ${all ? dimensions.length : results.length} items</p>
      ${shown.map(
        ({ practice }) => html`<section>
          <h3>${practice.code} ${marked(practice, 'title')}</h3>
          <p>${marked(practice, 'statement')}</p>
          <h4>Leadership</h4>${listOf(practice.leadership)}
          <h4>Management</h4>${listOf(practice.management)}
        </section>`,
      )}`;
  }
}
customElements.define('hand-written-list', HandWrittenList);
