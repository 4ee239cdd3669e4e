// What a server writes that renders elements ahead of the page: the tag given, with its shadow root as declarative markup.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '@icma-sdk/elements/define';
import { html } from 'lit';

const tags = {
  practice: html`<icma-practice number="7"></icma-practice>`,
  tenet: html`<icma-tenet number="3" layout="row"></icma-tenet>`,
  code: html`<icma-code-of-ethics heading-level="2"></icma-code-of-ethics>`,
  level: html`<icma-level-input item="7.L.A" value="2" required></icma-level-input>`,
  spanish: html`<icma-practice number="7" lang="es"></icma-practice>`,
  practices: html`<icma-practices query="budget" group="skills"></icma-practices>`,
  unknown: html`<icma-practice number="99"><p>Ours</p></icma-practice>`,
};
console.log(
  JSON.stringify(Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, collectResultSync(render(tag))]))),
);
