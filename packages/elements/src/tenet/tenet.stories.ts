import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './tenet.define.js';

interface Args {
  number: string;
  layout: string;
  'heading-level': string;
  notice: string;
  theme: string;
}

const numbers = Array.from({ length: 12 }, (_, index) => `${index + 1}`);

const tenet = (args: Args, fallback: unknown = '') => html`
  <icma-tenet
    number=${args.number}
    layout=${args.layout}
    heading-level=${args['heading-level']}
    notice=${args.notice}
    theme=${args.theme}
    >${fallback}</icma-tenet
  >
`;

export default {
  title: 'Tenet',
  component: 'icma-tenet',
  render: (args) => tenet(args),
  args: { number: '3', layout: 'card', 'heading-level': '3', notice: 'auto', theme: 'auto' },
  argTypes: {
    number: { control: 'select', options: [...numbers, '13'] },
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** ICMA's sentence, under our short title. No later change of this tenet is known to us. */
export const Card: Story = {};

/** ICMA has reworded this tenet since: one line says when, and links to the current wording. */
export const Reworded: Story = { args: { number: '1' } };

/** A later review is known, its outcome is not: the line says so. */
export const ReviewNotVerified: Story = { args: { number: '5' } };

/** Set as the page's own text, the sentence in the largest size. */
export const Full: Story = { args: { number: '12', layout: 'full', 'heading-level': '2' } };

/** The whole Code as a list. */
export const Rows: Story = {
  args: { layout: 'row', notice: 'none' },
  render: (args) => html`${numbers.map((number) => tenet({ ...args, number }))}`,
};

/** 320 px, the width of a small phone or of 400 % zoom. */
export const Narrow: Story = {
  args: { number: '10' },
  globals: { viewport: { value: 'phone' } },
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
};

/** On a page in dark colours. */
export const Dark: Story = { args: { number: '4' }, globals: { scheme: 'dark' } };

/** The page's own colours, and no box. */
export const Plain: Story = { args: { number: '8', theme: 'plain' } };

/** Our words in Spanish, ICMA's in English and marked as English. */
export const Spanish: Story = { args: { number: '11' }, globals: { language: 'es' } };

/** On a page that runs from right to left. */
export const RightToLeft: Story = { args: { number: '9' }, globals: { direction: 'rtl' } };

/** No tenet has the number: the tag's own content stays, and the console says which numbers there are. */
export const UnknownNumber: Story = {
  args: { number: '13' },
  render: (args) => tenet(args, html`<p>The Code ends with its twelfth tenet.</p>`),
};
