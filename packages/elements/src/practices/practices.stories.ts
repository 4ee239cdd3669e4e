import { html } from 'lit';
import preview from '../../stories/preview.js';
import './practices.define.js';

const meta = preview.meta({
  title: 'Practices',
  component: 'icma-practices',
  render: (args) => html`
    <icma-practices
      query=${args.query}
      group=${args.group}
      kind=${args.kind}
      tenet=${args.tenet}
      layout=${args.layout}
      heading-level=${args['heading-level']}
      theme=${args.theme}
    ></icma-practices>
  `,
  args: { query: '', group: '', kind: '', tenet: '', layout: 'full', 'heading-level': '3', theme: 'auto' },
  argTypes: {
    tenet: { control: 'select', options: ['', ...Array.from({ length: 12 }, (_, index) => `${index + 1}`)] },
  },
});

/** Everything, with search and filters beside it where there is room. */
export const All = meta.story();

/** Best match first; what answers is marked, and each practice shows the rest of its dimensions on demand. */
export const Searched = meta.story({ args: { query: 'strategic plan' } });

/** A slip, another form and a synonym find as well. */
export const Misspelled = meta.story({ args: { query: 'bugdet transparancy' } });

/** One group of the narrative, one kind of dimension. */
export const Filtered = meta.story({ args: { group: 'lead', kind: 'leadership' } });

/** Practices that a tenet bears on; the joining is editorial and says so. */
export const ByTenet = meta.story({ args: { tenet: '9', group: 'purposes' } });

/** Nothing answers: why, and what to try. */
export const Nothing = meta.story({ args: { query: 'zoning', group: 'purposes' } });

/** Each practice boxed. */
export const Cards = meta.story({ args: { layout: 'card', group: 'purposes' } });

/** Definitions alone; the dimensions open on demand, and where the browser’s own search finds something in them. */
export const Rows = meta.story({ args: { layout: 'row' } });

/** 320 px, the width of a small phone or of 400 % zoom: the filters fold behind one button. */
export const Narrow = meta.story({
  args: { query: 'budget', group: 'skills' },
  globals: { viewport: { value: 'phone' } },
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
});

/** On a page in dark colours. */
export const Dark = meta.story({ args: { query: 'technology' }, globals: { scheme: 'dark' } });

/** The page’s own colours. */
export const Plain = meta.story({ args: { theme: 'plain', group: 'purposes' } });

/** Our words in Spanish, ICMA’s in English and marked as English. */
export const Spanish = meta.story({ args: { query: 'volunteer service' }, globals: { language: 'es' } });

/** On a page that runs from right to left. */
export const RightToLeft = meta.story({ args: { group: 'purposes' }, globals: { direction: 'rtl' } });
