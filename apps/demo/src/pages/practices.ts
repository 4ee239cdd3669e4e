import { type Group, icmaPractices, narrative, practices } from '@icma-sdk/core';
import { monthOf } from '../icma/month-of.js';
import { practiceTag } from '../icma/tags.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

const members = (group: Group) => practices.filter(({ id }) => group.practiceIds.includes(id));

export const practicesPage: Page = {
  file: 'practices.html',
  title: 'ICMA Practices',
  summary:
    'The 14 practices for effective local government leadership, each with what it asks of someone who leads and of someone who manages.',
  section: 'ethics',
  layout: 'reading',
  contents: [
    { anchor: 'introduction', text: 'Introduction' },
    ...narrative.groups.map((group) => ({
      anchor: group.id,
      text: group.title,
      entries: members(group).map(({ id, code, title }) => ({ anchor: id, text: title, number: code })),
    })),
    { anchor: 'narrative', text: 'About the four groups' },
  ],
  body: () => html`
    <p class="edition-line">This is the wording of ${monthOf(icmaPractices.edition)}. The four headings follow ICMA’s narrative, which is <a href="#narrative">an organizing tool and no part of the Practices</a>.</p>
    <h2 id="introduction">Introduction</h2>
    <div class="wording-long">${icmaPractices.introduction.map(
      ({ id, statement }) => html`
      <p data-item="${id}">${statement}</p>`,
    )}
    </div>${narrative.groups.map(
      (group) => html`
    <section class="group ${group.id}" aria-labelledby="${group.id}">
      <h2 id="${group.id}" data-item="${group.id}">${group.statement}</h2>
      <p class="quiet">Practices ${members(group).at(0)!.code} to ${members(group).at(-1)!.code}. Grouping: ICMA’s narrative, not part of the Practices.</p>${members(
        group,
      ).map(
        ({ id, code }) => html`
      ${practiceTag(Number(code), { id, layout: 'full', notice: 'none', link: 'none' })}`,
      )}
    </section>`,
    )}
    <section aria-labelledby="narrative">
      <h2 id="narrative">About the four groups</h2>
      <p>The headings of the four groups are quoted from the narrative that ICMA prints under the heading “${narrative.title}”:</p>
      <blockquote class="wording-long"><p data-item="${narrative.id}">${narrative.statement}</p></blockquote>
    </section>`,
};
