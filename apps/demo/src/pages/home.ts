import { type Group, narrative, practices } from '@icma-sdk/core';
import { formatDate } from '../city/format-date.js';
import { meetings } from '../city/meetings.js';
import { news } from '../city/news.js';
import { tenetTag } from '../icma/tags.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';
import { landscape } from './landscape.js';
import { meetingList } from './meetings.js';

/** What people come for most, each with the place that answers it. */
const tasks = [
  { text: 'Pay a water bill', href: 'services.html#finance' },
  { text: 'Get a building permit', href: 'services.html#community-development' },
  { text: 'Find your collection day', href: 'services.html#public-works' },
  { text: 'Speak at a meeting', href: 'meetings.html#speak' },
  { text: 'Apply for a city job', href: 'services.html#human-resources' },
  { text: 'Ask for a public record', href: 'services.html#city-clerk' },
];

export const homePage: Page = {
  file: 'index.html',
  title: 'City of Alder Falls',
  summary: 'The official site of a city that does not exist: 24,610 people, eleven parks and one waterfall.',
  layout: 'wide',
  script: 'home',
  contents: [
    { anchor: 'tasks', text: 'How do I …' },
    { anchor: 'meetings', text: 'Next meetings' },
    { anchor: 'news', text: 'News' },
    { anchor: 'trust', text: 'In whose trust' },
    { anchor: 'led', text: 'How our city is led' },
  ],
  body: () => html`
<section class="hero" aria-labelledby="welcome">
  ${landscape}
  <div class="frame hero-text">
    <h1 id="welcome">A river town that keeps its word</h1>
    <p>Home to 24,610 people, eleven parks and one waterfall.</p>
  </div>
</section>
<section class="frame tasks-band" aria-labelledby="tasks">
  <h2 id="tasks">How do I …</h2>
  <ul class="task-links">${tasks.map(
    ({ text, href }) => html`
    <li><a href="${href}">${text}</a></li>`,
  )}
  </ul>
</section>
<div class="frame two-columns">
  <section aria-labelledby="meetings">
    <h2 id="meetings">Next meetings</h2>
    ${meetingList(meetings.slice(0, 3))}
    <p class="more"><a href="meetings.html">All meetings and the agenda</a></p>
  </section>
  <section aria-labelledby="news">
    <h2 id="news">News</h2>
    <ul class="news-list">${news.slice(0, 3).map(
      ({ id, day, title, summary }) => html`
      <li><h3><a href="news.html#${id}">${title}</a></h3><p>${summary}</p><p class="quiet"><time datetime="${day}">${formatDate(day)}</time></p></li>`,
    )}
    </ul>
    <p class="more"><a href="news.html">All news</a></p>
  </section>
</div>
<section class="trust-band" aria-labelledby="trust">
  <div class="frame">
    <h2 id="trust">In whose trust</h2>
    ${tenetTag(12, { layout: 'full', headingLevel: 3, notice: 'none' })}
    <p class="trust-more">One of twelve tenets of the <a href="code-of-ethics.html">ICMA Code of Ethics</a>, June 2017. See <a href="ethics.html">what we do about them</a>.</p>
  </div>
</section>
<section class="frame led-band" aria-labelledby="led">
  <h2 id="led">How our city is led</h2>
  <p class="lead">Managing a city is a profession. Its 14 practices, as ICMA sets them out, read like one sentence:</p>
  <ol class="sentence">${narrative.groups.map(
    (group) => html`
    <li class="${group.id}">
      <h3><a href="practices.html#${group.id}">${group.statement}</a></h3>
      <ol start="${members(group)[0]!.code}">${members(group).map(
        ({ id, code, title }) => html`
        <li value="${code}"><a href="practices.html#${id}">${title}</a></li>`,
      )}
      </ol>
    </li>`,
  )}
  </ol>
  <p class="quiet">The sentence is ICMA’s narrative of November 2017: an organizing tool, no part of the Practices.</p>
</section>`,
};

function members(group: Group) {
  return practices.filter(({ id }) => group.practiceIds.includes(id));
}
