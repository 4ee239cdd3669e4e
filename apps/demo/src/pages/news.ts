import { formatDate } from '../city/format-date.js';
import { news } from '../city/news.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const newsPage: Page = {
  file: 'news.html',
  title: 'News',
  summary: 'What the city has done, decided or is about to ask you.',
  section: 'news',
  layout: 'reading',
  contents: news.map(({ id, title, summary }) => ({ anchor: id, text: title, about: summary })),
  body: () =>
    html`${news.map(
      ({ id, day, title, text }) => html`
      <article class="news-item">
        <h2 id="${id}">${title}</h2>
        <p class="dateline"><time datetime="${day}">${formatDate(day)}</time></p>
        ${text}
      </article>`,
    )}`,
};
