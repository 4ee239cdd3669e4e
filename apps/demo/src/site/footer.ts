import { city } from '../city/city.js';
import { type Html, html } from './html.js';

/** Address and hours, ways on, and the lines that say what is invented and what is whose. */
export function footer(): Html {
  return html`
<footer class="site-footer">
  <div class="frame footer-columns">
    <section aria-labelledby="footer-visit">
      <h2 id="footer-visit">City Hall</h2>
      <address>${city.address.map((line) => html`${line}<br>`)}<a href="tel:${city.phone.number}">${city.phone.text}</a><br><a href="mailto:${city.email}">${city.email}</a></address>
      <p>${city.hours}</p>
    </section>
    <nav aria-labelledby="footer-government">
      <h2 id="footer-government">Government</h2>
      <ul>
        <li><a href="government.html">How the city is governed</a></li>
        <li><a href="city-manager.html">City Manager’s Office</a></li>
        <li><a href="meetings.html">Meetings and agendas</a></li>
        <li><a href="services.html">Departments and services</a></li>
        <li><a href="contact.html">Contact the city</a></li>
      </ul>
    </nav>
    <nav aria-labelledby="footer-ethics">
      <h2 id="footer-ethics">Ethics and practice</h2>
      <ul>
        <li><a href="ethics.html">Ethics in our city</a></li>
        <li><a href="code-of-ethics.html">ICMA Code of Ethics</a></li>
        <li><a href="practices.html">ICMA Practices</a></li>
        <li><a href="practice-map.html">The Practices on one page</a></li>
        <li><a href="crosswalk.html">Where tenets meet practices</a></li>
        <li><a href="self-assessment.html">Self-assessment</a></li>
      </ul>
    </nav>
    <nav aria-labelledby="footer-site">
      <h2 id="footer-site">This site</h2>
      <ul>
        <li><a href="accessibility.html">Accessibility statement</a></li>
        <li><a href="about.html">About this site and its data</a></li>
        <li><a href="embed.html">Put it on your page</a></li>
        <li><a href="neighbors.html">On our neighbors’ sites</a></li>
        <li><a href="search.html">Search and site index</a></li>
        <li><a href="./storybook/">Storybook</a></li>
      </ul>
    </nav>
  </div>
  <div class="frame fine-print">
    <p>The City of Alder Falls, its people and its news are invented: this is a sample site of the icma-sdk project. The project is not affiliated with, sponsored by or endorsed by ICMA. The wording of the ICMA Code of Ethics and of the ICMA Practices is ICMA’s; <a href="about.html#words">whose words are whose</a>.</p>
  </div>
</footer>`;
}
