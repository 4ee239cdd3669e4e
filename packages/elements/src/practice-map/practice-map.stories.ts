import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleResults } from '../internal/fixtures/example-results.js';
import './practice-map.define.js';

interface Args {
  selected: string;
  'heading-level': string;
  theme: string;
  results?: typeof exampleResults;
}

export default {
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
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A wheel where there is room, four bands where there is not. */
export const Wheel: Story = {};

/** The definition of the practice chosen stands in the middle, or under its title in a band. */
export const Chosen: Story = { args: { selected: '8' } };

/** What was found: leadership and management of each practice, by length and in words. */
export const WithResults: Story = { args: { selected: '10', results: exampleResults } };

const narrow: Story['decorators'] = [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`];

/** 320 px, the width of a small phone or of 400 % zoom: four bands, the same words in the same order. */
export const Narrow: Story = {
  args: { selected: '7' },
  globals: { viewport: { value: 'phone' } },
  decorators: narrow,
};

/** Results in bands. */
export const NarrowWithResults: Story = {
  args: { results: exampleResults },
  globals: { viewport: { value: 'phone' } },
  decorators: narrow,
};

/** On a page in dark colours. */
export const Dark: Story = { args: { selected: '12' }, globals: { scheme: 'dark' } };

/** The page's own colours: what is chosen has an outline and a pointer. */
export const Plain: Story = { args: { selected: '4', theme: 'plain' } };

/** Our words in Spanish, ICMA's in English and marked as English. */
export const Spanish: Story = { args: { selected: '3', results: exampleResults }, globals: { language: 'es' } };

/** On a page that runs from right to left the wheel still runs clockwise. */
export const RightToLeft: Story = { args: { selected: '2' }, globals: { direction: 'rtl' } };
