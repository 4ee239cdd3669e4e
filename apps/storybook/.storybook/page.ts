import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Stands each story in a page of the scheme, language and direction that the toolbar names. */
export const page: Decorator = (story, { globals }) => html`
  <div
    lang=${globals.language}
    dir=${globals.direction}
    style="color-scheme: ${globals.scheme}; background: Canvas; color: CanvasText; padding: 1rem; font-family: system-ui, sans-serif"
  >
    ${story()}
  </div>
`;
