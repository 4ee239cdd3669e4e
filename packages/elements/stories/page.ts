import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import plain from '../presets/plain.css?raw';
import print from '../presets/print.css?raw';
import uswds from '../presets/uswds.css?raw';
import { simulateForcedColors, systemPalette } from './forced-colors.js';

/** What the page of a site may set on any element above ours. */
const siteStyles = [
  '--icma-color-surface: #fdf8ef',
  '--icma-color-line: #7d6f57',
  '--icma-color-primary: #7a2e12',
  '--icma-radius: 0',
  'font-family: Georgia, serif',
].join('; ');

/** The published presets. One holds for the whole window: where stories stand beside each other, each has its own. */
const presets: Readonly<Record<string, string>> = { plain, print, uswds };

/**
 * Stands each story in a page of the theme, language and direction that the toolbar names. Alone it fills the window, so that
 * a dark page is dark to its edges; among others it is as high as its story.
 */
export const page: Decorator = (story, { globals, viewMode }) => {
  const forced = globals.contrast === 'forced';
  simulateForcedColors(forced);
  const style = [
    `color-scheme: ${forced || globals.scheme === 'dark' ? 'dark' : 'light'}`,
    'background: Canvas; color: CanvasText; font-family: system-ui, sans-serif',
    `box-sizing: border-box; padding: 1rem; min-block-size: ${viewMode === 'story' ? '100vh' : '0'}`,
    ...(globals.scheme === 'site' ? [siteStyles] : []),
    ...(forced ? [systemPalette] : []),
  ].join('; ');
  const preset = forced ? undefined : presets[globals.preset];
  return html`${preset ? html`<style>${preset}</style>` : nothing}<div lang=${globals.language} dir=${globals.direction} style=${style}>${story()}</div>`;
};
