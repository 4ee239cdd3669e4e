import { editionList, revisionList } from '../icma/revision-list.js';
import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

const sample = `<script type="module">
  import '@icma-sdk/elements/define';
</script>

<icma-tenet number="12">
  <h3>Tenet 12</h3>
  <p>Public office is a public trust. …</p>
</icma-tenet>`;

export const aboutPage: Page = {
  file: 'about.html',
  title: 'About this site and its data',
  summary: 'What is invented here, what is ICMA’s, where the wording comes from, and how it gets onto a page.',
  layout: 'reading',
  contents: [
    { anchor: 'invented', text: 'What is invented' },
    { anchor: 'words', text: 'Whose words' },
    { anchor: 'editions', text: 'Editions' },
    { anchor: 'since', text: 'Changed since' },
    { anchor: 'tags', text: 'Tags on a page' },
    { anchor: 'privacy', text: 'Requests and privacy' },
  ],
  body: () => html`
    <h2 id="invented">What is invented</h2>
    <p>Alder Falls, its river, its people, its prices and its news. There is no such city. The site shows how the elements of the icma-sdk project look and behave among the pages that a city has anyway. Each element in each state can be tried in the <a href="./storybook/">Storybook</a>.</p>
    <h2 id="words">Whose words</h2>
    <p><strong>ICMA’s:</strong> the wording of the Code of Ethics and of the Practices. It is carried unaltered but for repairs of scan damage, each of which the repository lists with its reason. All rights in it remain with ICMA.</p>
    <p><strong>Ours:</strong> the short titles above the tenets, the names of the four groups in the table of contents, notices about later revisions, and everything about the city.</p>
    <p>The project is not affiliated with, sponsored by or endorsed by ICMA. “ICMA” is used to name the documents. For the current text and for credentialing, ask <a href="https://icma.org/">ICMA</a>.</p>
    <h2 id="editions">Editions</h2>
    ${editionList()}
    <h2 id="since">Changed since</h2>
    <p>What is known to us of ICMA’s changes after these editions. The newer wording is not given.</p>
    ${revisionList()}
    <h2 id="tags">Tags on a page</h2>
    <p>A page loads one script and names what it wants. The text also stands inside the tag, for readers and search engines that run no scripts; the build of this site writes it there with <code>renderItemHtml</code>.</p>
    <section class="table-scroll" tabindex="0" aria-label="Example"><pre class="code"><code>${sample}</code></pre></section>
    <h2 id="privacy">Requests and privacy</h2>
    <p>No page asks anything of another server, sets a cookie or stores anything; the <a href="self-assessment.html">self-assessment</a> keeps answers on your device if you tell it to, and nowhere else. The two typefaces, Newsreader and Public Sans, are served from here, under the SIL Open Font License.</p>`,
};
