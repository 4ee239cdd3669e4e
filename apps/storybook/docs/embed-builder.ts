/** Parts of the page of the embed builder, which the demo city has too. */

import { mountBuilder } from '@icma-sdk/embed-builder/mount-builder';
import { type Fact, filled, type Recipe, recipes } from '@icma-sdk/embed-builder/recipes';
import { release } from '@icma-sdk/embed-builder/release';
import '@icma-sdk/embed-builder/builder.css';
import { kinds } from '@icma-sdk/embed-builder/choices';
import { kindNames, kindUses } from '@icma-sdk/embed-builder/words';
import { Markdown, Source, Unstyled } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type FunctionComponent, type ReactElement, useEffect, useRef } from 'react';

/** The form, its preview and its snippet. The files that the preview loads lie beside the book: see `main.ts`. */
export function Builder(): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => mountBuilder(place.current!, `icma/${release.version}/`), []);
  return createElement(Unstyled, null, createElement('div', { ref: place }));
}

/** What each kind of snippet is for. */
export function Kinds(): ReactElement {
  return markdown('kinds', kinds.map((kind) => `- **${kindNames[kind]}**: ${kindUses[kind]}`).join('\n'));
}

/** What to do on eight kinds of site. */
export function Recipes(): ReactElement {
  return createElement(Fragment, null, ...recipes.map(recipe));
}

function recipe({ id, name, snippet, steps, code, known, ask }: Recipe): ReactElement {
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  const toAsk = ask.length > 0 ? `\n\n**To ask:**\n\n${ask.map((question) => `- ${question}`).join('\n')}` : '';
  return createElement(
    Fragment,
    { key: id },
    markdown('steps', `### ${name}\n\n${snippet}\n\n${numbered}`),
    code && createElement(Source, { code: filled(code, release), language: 'text' }),
    markdown('known', `**What is known:**\n\n${known.map(fact).join('\n')}${toAsk}`),
  );
}

function markdown(key: string, text: string): ReactElement {
  return createElement(Markdown as FunctionComponent, { key }, text);
}

function fact({ text, source, read }: Fact): string {
  return `- ${text} Source: [${source.text}](${source.url}), read on ${read}.`;
}
