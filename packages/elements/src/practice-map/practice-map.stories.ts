import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import preview from '../../stories/preview.js';
import { exampleResults } from '../internal/fixtures/example-results.js';
import './practice-map.define.js';

const meta = preview.meta({
  title: 'Practice map',
  component: 'icma-practice-map',
  render: (args) => html`
    <icma-practice-map
      selected=${args.selected}
      heading-level=${args['heading-level']}
      theme=${args.theme}
      .results=${args.results}
    ></icma-practice-map>
  `,
  args: { selected: '', 'heading-level': '3', theme: 'auto' },
  argTypes: {
    selected: { control: 'select', options: ['', ...Array.from({ length: 14 }, (_, index) => `${index + 1}`)] },
  },
});

/** A wheel where there is room, four bands where there is not. */
export const Wheel = meta.story();

/** The definition of the practice chosen stands in the middle, or under its title in a band. */
export const Chosen = meta.story({ args: { selected: '8' } });

/** What was found: leadership and management of each practice, by length and in words. */
export const WithResults = meta.story({ args: { selected: '10', results: exampleResults } });

const narrow: Decorator = (story) => html`<div style="max-inline-size: 288px">${story()}</div>`;

/** 320 px, the width of a small phone or of 400 % zoom: four bands, the same words in the same order. */
export const Narrow = meta.story({
  args: { selected: '7' },
  globals: { viewport: { value: 'phone' } },
  decorators: [narrow],
});

/** Results in bands. */
export const NarrowWithResults = meta.story({
  args: { results: exampleResults },
  globals: { viewport: { value: 'phone' } },
  decorators: [narrow],
});

/** On a page in dark colours. */
export const Dark = meta.story({ args: { selected: '12' }, globals: { scheme: 'dark' } });

/** The page's own colours: what is chosen has an outline and a pointer. */
export const Plain = meta.story({ args: { selected: '4', theme: 'plain' } });

/** Our words in Spanish, ICMA's in English and marked as English. */
export const Spanish = meta.story({ args: { selected: '3', results: exampleResults }, globals: { language: 'es' } });

/** On a page that runs from right to left the wheel still runs clockwise. */
export const RightToLeft = meta.story({ args: { selected: '2' }, globals: { direction: 'rtl' } });
