import { Controls, Description, Primary, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type ReactElement } from 'react';
import { ElementPage } from './docs-blocks.js';

/** The Docs of an element: what it shows, its controls, each of its stories, and its page of documentation. */
export function DocsPage(): ReactElement {
  const { preparedMeta } = useOf('meta', ['meta']);
  return createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Subtitle),
    createElement(Description),
    createElement(Primary),
    createElement(Controls),
    createElement(Stories),
    createElement(ElementPage, { tag: `${preparedMeta.component}` }),
  );
}
