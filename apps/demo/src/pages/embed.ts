import { firstChoices, kinds } from '@icma-sdk/embed-builder/choices';
import { filled, type Recipe, recipes } from '@icma-sdk/embed-builder/recipes';
import { isPublished, release } from '@icma-sdk/embed-builder/release';
import { rulesFor, snippetFor } from '@icma-sdk/embed-builder/snippet';
import { kindNames, kindUses } from '@icma-sdk/embed-builder/words';
import { type Html, html } from '../site/html.js';
import type { Page } from '../site/page.js';

const first = firstChoices(release.version);

export const embedPage: Page = {
  file: 'embed.html',
  title: 'Put it on your page',
  summary:
    'Choose what to show and how; copy one of three snippets. The words are inside, so that a page without scripts has them too.',
  layout: 'reading',
  script: 'builder',
  contents: [
    { anchor: 'builder', text: 'The builder' },
    { anchor: 'kinds', text: 'Three kinds of snippet' },
    { anchor: 'files', text: 'The files on your server' },
    {
      anchor: 'recipes',
      text: 'Recipes',
      entries: recipes.map(({ id, name }) => ({ anchor: id, text: name })),
    },
  ],
  body: () => html`
    <section aria-labelledby="builder">
      <h2 id="builder">The builder</h2>
      <noscript><p class="edition-line">Choosing needs JavaScript. The <a href="#kinds">three snippets below</a> are ready to copy as they are.</p></noscript>
      <div id="builder-place"></div>
    </section>
    <section aria-labelledby="kinds">
      <h2 id="kinds">Three kinds of snippet</h2>
      <p>Each as the builder makes it for Practice 7. Three sample pages hold nothing else of ours: <a href="sample-script.html">script tag</a>, <a href="sample-iframe.html">iframe</a>, <a href="sample-text.html">plain HTML</a>. A fourth has the <a href="sample-policy.html">strictest content policy</a> that we know of.</p>
      ${kinds.map(
        (kind) => html`
      <h3>${kindNames[kind]}</h3>
      <p>${kindUses[kind]}</p>
      <section class="table-scroll" tabindex="0" aria-label="${kindNames[kind]} for Practice 7"><pre class="code"><code>${snippetFor({ ...first, kind }, release)}</code></pre></section>${rulesOf(kind)}`,
      )}
    </section>
    <section aria-labelledby="files">
      <h2 id="files">The files on your server</h2>
      <p>The snippets ask your own server, which is the safest choice: nobody else learns who reads your page, and nothing changes until you change it. Take the folders <code>cdn</code> and <code>embed</code> from the package <code>@icma-sdk/elements</code>, under <code>dist</code>, and put them where the address says, such as <code>${first.address}</code>. The hash in <code>integrity</code> makes a browser refuse a file that is not exactly ours; each release lists its hashes in <code>sri.json</code>.${!isPublished(release) && html` Nothing is published yet: until there is a release, <code>pnpm release:dry-run out</code> in the repository writes the package’s archive.`}</p>
    </section>
    <section aria-labelledby="recipes">
      <h2 id="recipes">Recipes</h2>
      <p>What to do on some systems, what is known of them, and what to ask. The folder <code>icma/</code> below is the one with <code>cdn</code> and <code>embed</code> in it. None of these companies and projects has any part in this.</p>
      ${recipes.map(recipe)}
    </section>`,
};

/** The second part of a snippet, where there is one. */
function rulesOf(kind: (typeof kinds)[number]): Html | false {
  const rules = rulesFor({ ...first, kind });
  return (
    rules !== '' &&
    html`
      <p>And for your style sheet:</p>
      <pre class="code"><code>${rules}</code></pre>`
  );
}

function recipe({ id, name, snippet, steps, known, ask, code }: Recipe): Html {
  return html`
      <h3 id="${id}">${name}</h3>
      <p>${coded(snippet)}</p>
      <ol class="plain-list">${steps.map((step) => html`<li>${coded(step)}</li>`)}</ol>
      ${code && html`<section class="table-scroll" tabindex="0" aria-label="Code for ${name}"><pre class="code"><code>${filled(code, release)}</code></pre></section>`}
      <p><strong>What is known:</strong></p><ul class="plain-list">${known.map(
        ({ text, source, read }) =>
          html`<li>${coded(text)} <span class="quiet">Source: <a href="${source.url}">${source.text}</a>, read on ${read}.</span></li>`,
      )}</ul>
      ${ask.length > 0 && html`<p><strong>To ask:</strong></p><ul class="plain-list">${ask.map((question) => html`<li>${coded(question)}</li>`)}</ul>`}`;
}

/** Text with what stands between backticks as code. */
function coded(text: string): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
