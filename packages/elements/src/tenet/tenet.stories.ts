import { html } from 'lit';
import type { ArgsOf } from '../../stories/args-of.js';
import preview from '../../stories/preview.js';
import './tenet.define.js';

const numbers = Array.from({ length: 12 }, (_, index) => `${index + 1}`);

const tenet = (args: ArgsOf<'icma-tenet'>, fallback: unknown = '') => html`
  <icma-tenet
    number=${args.number}
    layout=${args.layout}
    heading-level=${args['heading-level']}
    notice=${args.notice}
    theme=${args.theme}
    >${fallback}</icma-tenet
  >
`;

const meta = preview.meta({
  title: 'Tenet',
  component: 'icma-tenet',
  render: (args) => tenet(args),
  args: { number: '3', layout: 'card', 'heading-level': '3', notice: 'auto', theme: 'auto' },
  argTypes: {
    number: { control: 'select', options: [...numbers, '13'] },
  },
});

/** ICMA's sentence, under our short title. No later change of this tenet is known to us. */
export const Card = meta.story();

/** ICMA has reworded this tenet since: one line says when, and links to the current wording. */
export const Reworded = meta.story({ args: { number: '1' } });

/** A later review is known, its outcome is not: the line says so. */
export const ReviewNotVerified = meta.story({ args: { number: '5' } });

/** Set as the page's own text, the sentence in the largest size. */
export const Full = meta.story({ args: { number: '12', layout: 'full', 'heading-level': '2' } });

/** The whole Code as a list. */
export const Rows = meta.story({
  args: { layout: 'row', notice: 'none' },
  render: (args) => html`${numbers.map((number) => tenet({ ...args, number }))}`,
});

/** 320 px, the width of a small phone or of 400 % zoom. */
export const Narrow = meta.story({
  args: { number: '10' },
  globals: { viewport: { value: 'phone' } },
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
});

/** On a page in dark colours. */
export const Dark = meta.story({ args: { number: '4' }, globals: { scheme: 'dark' } });

/** The page's own colours, and no box. */
export const Plain = meta.story({ args: { number: '8', theme: 'plain' } });

/** Our words in Spanish, ICMA's in English and marked as English. */
export const Spanish = meta.story({ args: { number: '11' }, globals: { language: 'es' } });

/** On a page that runs from right to left. */
export const RightToLeft = meta.story({ args: { number: '9' }, globals: { direction: 'rtl' } });

/** No tenet has the number: the tag's own content stays, and the console says which numbers there are. */
export const UnknownNumber = meta.story({
  args: { number: '13' },
  render: (args) => tenet(args, html`<p>The Code ends with its twelfth tenet.</p>`),
});
