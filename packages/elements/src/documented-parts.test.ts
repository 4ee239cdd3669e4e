import type { LitElement } from 'lit';
import { expect, test } from 'vitest';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { mount } from './internal/fixtures/page.js';
import './define.js';

/** Markup that between them shows everything an element can show. */
const everything: Record<string, string> = {
  'icma-level-input':
    '<form><icma-level-input item="7.L.A" value="1"></icma-level-input><icma-level-input item="7.L.A" required></icma-level-input></form>',
  'icma-practice': '<icma-practice number="7" show="definition leadership management tenets"></icma-practice>',
  'icma-practices': '<icma-practices query="budget" group="principles"></icma-practices>',
  'icma-tenet': '<icma-tenet number="1"></icma-tenet>',
};

test.each(Object.entries(everything))('%s has exactly the parts that its documentation names', async (tag, html) => {
  await mount(html, tag);
  const elements = [...document.querySelectorAll<LitElement>(tag)];
  for (const element of elements) {
    if ('reportValidity' in element) (element.reportValidity as () => boolean)();
    await element.updateComplete;
  }
  const rendered = elements
    .flatMap((element) => [...element.shadowRoot!.querySelectorAll('[part]')])
    .flatMap((node) => [...node.part]);
  const declaration = manifest.modules
    .flatMap((module): object[] => module.declarations)
    .find((candidate) => 'tagName' in candidate && candidate.tagName === tag) as { cssParts: { name: string }[] };
  expect([...new Set(rendered)].sort()).toEqual(declaration.cssParts.map(({ name }) => name).sort());
});
