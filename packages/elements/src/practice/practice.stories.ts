import { html } from 'lit';
import type { ArgsOf } from '../../stories/args-of.js';
import preview from '../../stories/preview.js';
import './practice.define.js';

const numbers = Array.from({ length: 14 }, (_, index) => `${index + 1}`);

const practice = (args: ArgsOf<'icma-practice'>, fallback: unknown = '') => html`
  <icma-practice
    number=${args.number}
    show=${args.show}
    dimensions=${args.dimensions}
    layout=${args.layout}
    heading-level=${args['heading-level']}
    notice=${args.notice}
    theme=${args.theme}
    >${fallback}</icma-practice
  >
`;

const meta = preview.meta({
  title: 'Practice',
  component: 'icma-practice',
  render: (args) => practice(args),
  args: {
    number: '7',
    show: '',
    dimensions: '',
    layout: 'card',
    'heading-level': '3',
    notice: 'auto',
    theme: 'auto',
  },
  argTypes: {
    number: { control: 'select', options: [...numbers, '15'] },
  },
});

/** One practice, whole: definition, leadership and management as printed. */
export const Card = meta.story();

/** Set as the page's own text, without a box. */
export const Full = meta.story({ args: { number: '1', layout: 'full', 'heading-level': '2' } });

/** One line of a list each; the page's own headings group them. */
export const Rows = meta.story({
  args: { layout: 'row', notice: 'none' },
  render: (args) => html`${['6', '7', '8'].map((number) => practice({ ...args, number }))}`,
});

/** One list alone. */
export const LeadershipOnly = meta.story({ args: { number: '12', show: 'definition leadership' } });

/** Chosen dimensions keep their printed letters. */
export const SomeDimensions = meta.story({ args: { number: '8', dimensions: 'L.B L.C M.E' } });

/** Tenets that bear on the practice; the relation is editorial and says so. */
export const RelatedTenets = meta.story({ args: { number: '9', show: 'definition tenets' } });

/** 320 px, the width of a small phone or of 400 % zoom. */
export const Narrow = meta.story({
  args: { number: '13' },
  globals: { viewport: { value: 'phone' } },
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
});

/** On a page in dark colours. */
export const Dark = meta.story({ args: { number: '4' }, globals: { scheme: 'dark' } });

/** The page's own colours, and no box. */
export const Plain = meta.story({ args: { number: '10', theme: 'plain' } });

/** Our words in Spanish, ICMA's in English and marked as English. */
export const Spanish = meta.story({ args: { number: '3' }, globals: { language: 'es' } });

/** On a page that runs from right to left. */
export const RightToLeft = meta.story({ args: { number: '2' }, globals: { direction: 'rtl' } });

/** A site's colours, corner and measure, set on any element above the tag. */
export const ThemedBySite = meta.story({
  args: { number: '5', theme: 'light' },
  decorators: [
    (story) => html`
      <style>
        .site {
          --icma-color-surface: #fdf8ef;
          --icma-color-line: #7d6f57;
          --icma-color-principles: #6b2c12;
          --icma-radius: 0;
          --icma-measure: 56ch;
          font-family: Georgia, serif;
        }
      </style>
      <div class="site">${story()}</div>
    `,
  ],
});

/** No practice has the number: the tag's own content stays, and the console says which numbers there are. */
export const UnknownNumber = meta.story({
  args: { number: '15' },
  render: (args) => practice(args, html`<p>Our council’s own fifteenth practice stands here.</p>`),
});
