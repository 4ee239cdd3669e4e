import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/web-components-vite';
import { createElement, lazy, Suspense } from 'react';
import { argTypesOf, descriptionOf, documented } from './arg-types.js';
import { page } from './page.js';
import { initialGlobals, toolbar, widths } from './toolbar.js';

/** Whether stories are run as tests, and not looked at. */
const isTest = '__vitest_browser__' in globalThis;

/** Brought when a page of documentation is opened, and not with every story. */
const DocsPage = lazy(() => import('./docs-page.js').then((module) => ({ default: module.DocsPage })));

/** What is extracted is read by the renderer for web components; the types of the addon do not know it. */
const docs: object = {
  extractArgTypes: argTypesOf,
  extractComponentDescription: descriptionOf,
  page: () => createElement(Suspense, null, createElement(DocsPage)),
};

/** How every story of this package is shown and checked. A story file makes its stories with it: `preview.meta(…).story(…)`. */
export default definePreview({
  addons: [addonDocs(), addonA11y()],
  decorators: [page],
  argTypesEnhancers: [documented],
  tags: ['autodocs'],
  afterEach: async ({ canvasElement }) => {
    if (isTest) await (await import('./axe-in-every-mode.js')).axeInEveryMode(canvasElement);
  },
  parameters: {
    layout: 'fullscreen',
    // As a test, a story is looked at in every mode instead.
    a11y: { test: isTest ? 'off' : 'error' },
    controls: { expanded: true },
    docs,
    backgrounds: { disable: true },
    viewport: { options: widths },
  },
  globalTypes: toolbar,
  initialGlobals,
});
