import { city } from '../city/city.js';
import { departments } from '../city/departments.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const contactPage: Page = {
  file: 'contact.html',
  title: 'Contact the city',
  summary: 'One number answers everything that is not an emergency. A person picks up during office hours.',
  layout: 'reading',
  contents: [
    { anchor: 'city-hall', text: 'City Hall' },
    { anchor: 'directory', text: 'Directory' },
    { anchor: 'getting-here', text: 'Getting here' },
  ],
  body: () => html`
    <h2 id="city-hall">City Hall</h2>
    <address class="card-address">${city.address.map((line) => html`${line}<br>`)}<a href="tel:${city.phone.number}">${city.phone.text}</a><br><a href="mailto:${city.email}">${city.email}</a></address>
    <p>${city.hours} We answer mail and messages within two working days.</p>
    <h2 id="directory">Directory</h2>
    <section class="table-scroll" tabindex="0" aria-labelledby="directory">
      <table>
        <thead><tr><th scope="col">Department</th><th scope="col">Led by</th><th scope="col">Phone</th></tr></thead>
        <tbody>
          <tr><th scope="row"><a href="city-manager.html">City Manager’s Office</a></th><td>Renata Osei, City Manager</td><td><a href="tel:5550106">555-0106</a></td></tr>${departments.map(
            ({ id, name, head, phone }) => html`
          <tr><th scope="row"><a href="services.html#${id}">${name}</a></th><td>${head}</td><td><a href="tel:${phone.number}">${phone.text}</a></td></tr>`,
          )}
        </tbody>
      </table>
    </section>
    <h2 id="getting-here">Getting here</h2>
    <p>City Hall faces the river between Foundry Square and the footbridge. Buses 2 and 5 stop at Mill Street. Two parking places for people with disabilities are beside the Mill Street entrance, which is step-free; bicycle racks are under the arcade.</p>`,
};
