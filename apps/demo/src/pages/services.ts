import { departments } from '../city/departments.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const servicesPage: Page = {
  file: 'services.html',
  title: 'Departments and services',
  summary: 'Eight departments, who leads each, and how to get what people ask for most.',
  section: 'services',
  layout: 'reading',
  contents: departments.map(({ id, name, tasks }) => ({
    anchor: id,
    text: name,
    about: tasks.map((task) => task.name).join(' · '),
  })),
  body: () => html`${departments.map(
    ({ id, name, head, does, phone, tasks }) => html`
    <section class="department" aria-labelledby="${id}">
      <h2 id="${id}">${name}</h2>
      <p>${does}</p>
      <p class="dateline">${head} · <a href="tel:${phone.number}">${phone.text}</a></p>
      <dl class="tasks">${tasks.map(
        (task) => html`
        <div><dt>${task.name}</dt><dd>${task.how}</dd></div>`,
      )}
      </dl>
    </section>`,
  )}
    <p>An emergency is always 911. For anything else, if you do not know whom to ask, <a href="contact.html">ask us</a>: whoever answers finds the right desk.</p>`,
};
