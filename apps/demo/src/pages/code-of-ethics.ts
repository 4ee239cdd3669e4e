import { codeOfEthics, tenets } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { monthOf } from '../icma/month-of.js';
import { revisionList } from '../icma/revision-list.js';
import { tenetTag } from '../icma/tags.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

const reworded = new Set(revisions.filter(({ outcome }) => outcome === 'reworded').flatMap(({ items }) => items)).size;

export const codeOfEthicsPage: Page = {
  file: 'code-of-ethics.html',
  title: 'ICMA Code of Ethics',
  summary:
    'The code that our City Manager and her assistants answer to, in ICMA’s own words. The short title above each tenet is ours.',
  section: 'ethics',
  layout: 'reading',
  contents: [
    { anchor: 'preamble', text: 'Preamble' },
    {
      anchor: 'tenets',
      text: 'Tenets',
      entries: tenets.map(({ id, code, title }) => ({ anchor: id, text: title, number: code })),
    },
    { anchor: 'adoption', text: 'Adoption' },
    { anchor: 'since', text: 'What has changed since' },
  ],
  body: () => html`
    <p class="edition-line">This is the wording of ${monthOf(codeOfEthics.edition)}. ICMA has reworded ${reworded} of the ${tenets.length} tenets since; each of them says so below, and <a href="#since">the list is at the end</a>.</p>
    <h2 id="preamble">Preamble</h2>
    <p class="wording" data-item="${codeOfEthics.preamble.id}">${codeOfEthics.preamble.statement}</p>
    <h2 id="tenets">Tenets</h2>
    <div class="tenets">${tenets.map(
      ({ id, code }) => html`
      ${tenetTag(Number(code), { id, layout: 'full', notice: 'none' })}`,
    )}
    </div>
    <h2 id="adoption">Adoption</h2>
    <p class="wording" data-item="${codeOfEthics.adoption.id}">${codeOfEthics.adoption.statement}</p>
    <h2 id="since">What has changed since</h2>
    <p>Facts and dates only: the newer wording is not given here. For a decision that depends on it, read the current Code at <a href="https://icma.org/">icma.org</a>. A tenet that is not listed is one of which no later change is known to us.</p>
    ${revisionList()}`,
};
