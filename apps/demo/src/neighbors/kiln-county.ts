import { practiceTag, tenetTag } from '../icma/tags.js';
import { html } from '../site/html.js';
import type { Neighbor } from './neighbor.js';

export const kilnCounty: Neighbor = {
  file: 'neighbor-county.html',
  title: 'Deputy County Administrator',
  place: 'Kiln County',
  stylesheet: {
    files: ['node_modules/bootstrap/dist/css/bootstrap.min.css'],
    name: 'Bootstrap 5.3',
    kind: 'A framework',
    effect: 'sets headings, paragraphs, lists and links for the whole page',
  },
  body: () => html`
<header class="border-bottom border-success border-4">
  <nav class="navbar navbar-expand" aria-label="Main">
    <div class="container">
      <a class="navbar-brand fw-bold" href="neighbor-county.html">Kiln County</a>
      <ul class="navbar-nav flex-wrap">
        <li class="nav-item"><a class="nav-link active" href="#job" aria-current="true">Jobs</a></li>
        <li class="nav-item"><a class="nav-link" href="#apply">Apply</a></li>
      </ul>
    </div>
  </nav>
</header>
<main class="container py-5">
  <div class="row g-4">
    <div class="col-lg-8">
      <h1 class="display-5 fw-semibold" id="job">Deputy County Administrator</h1>
      <p class="lead">Run the day with us: eleven departments, 640 colleagues, one board of commissioners.</p>
      <p>You lead the departments of roads, parks and public health, stand in for the Administrator, and bring the board the facts on the three or four questions a year that nobody agrees on.</p>
      <h2 class="h3 mt-5">What you would be good at</h2>
      <p>We interview by the profession’s own practices. The panel will ask you about these:</p>
      <div class="vstack gap-3">
        ${practiceTag(8, { layout: 'row', headingLevel: 3, notice: 'none' })}
        ${practiceTag(12, { layout: 'row', headingLevel: 3, notice: 'none' })}
        ${practiceTag(13, { headingLevel: 3, show: ['definition', 'leadership', 'management'], dimensions: ['L.A', 'L.B', 'M.A', 'M.B'] })}
      </div>
      <h2 class="h3 mt-5">What you would sign</h2>
      <div class="row g-3">
        <div class="col-md-6">${tenetTag(3, { headingLevel: 3 })}</div>
        <div class="col-md-6">${tenetTag(8, { headingLevel: 3 })}</div>
      </div>
    </div>
    <aside class="col-lg-4" aria-labelledby="apply">
      <div class="card">
        <div class="card-body">
          <h2 class="h4 card-title" id="apply">Apply</h2>
          <dl class="mb-0">
            <dt>Pay</dt><dd>$148,200 to $176,900</dd>
            <dt>Closes</dt><dd>Friday, January 15, 2027</dd>
            <dt>Where</dt><dd>County House, 4 Limekiln Road</dd>
            <dt>Ask</dt><dd class="mb-0"><a href="mailto:jobs@kilncounty.example">jobs@kilncounty.example</a></dd>
          </dl>
        </div>
      </div>
    </aside>
  </div>
</main>`,
};
