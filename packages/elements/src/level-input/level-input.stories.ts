import { html, nothing } from 'lit';
import type { ArgsOf } from '../../stories/args-of.js';
import preview from '../../stories/preview.js';
import './level-input.define.js';

const input = (args: ArgsOf<'icma-level-input'>, content: unknown = nothing) => html`
  <icma-level-input
    name=${args.name}
    item=${args.item}
    label=${args.label}
    value=${args.value}
    ?required=${args.required}
    ?disabled=${args.disabled}
    ?levels-only=${args['levels-only']}
    ?compact=${args.compact}
    notice=${args.notice}
    theme=${args.theme}
    .rubric=${args.rubric}
    >${content}</icma-level-input
  >
`;

const meta = preview.meta({
  title: 'Level input',
  component: 'icma-level-input',
  render: (args) => input(args),
  args: {
    name: 'answer',
    item: '7.L.A',
    label: '',
    value: '',
    required: false,
    disabled: false,
    'levels-only': false,
    compact: false,
    notice: 'auto',
    theme: 'auto',
  },
});

/** One statement of the Practices, not answered yet. */
export const Unanswered = meta.story();

/** A level is chosen: it differs by border, mark and weight, and can be cleared. */
export const Answered = meta.story({ args: { value: '3' } });

/** "Not applicable" and "cannot judge" are answers too. */
export const CannotJudge = meta.story({ args: { value: 'cannot-judge' } });

/** One kind of a practice: its definition and the statements that the question covers come with it. */
export const OneKind = meta.story({ args: { item: '7.M' } });

/** A practice as a whole. */
export const WholePractice = meta.story({ args: { item: '7' } });

/** A question of the page's own, explained by the tag's content. */
export const OwnQuestion = meta.story({
  args: { item: '', label: 'How well do we answer letters from residents?' },
  render: (args) => input(args, 'Think of the last two years.'),
});

/** Levels of the page's own. */
export const OwnLevels = meta.story({
  args: {
    item: '',
    label: 'How often do you walk through the neighborhoods?',
    'levels-only': true,
    rubric: {
      id: 'how-often',
      version: '1',
      levels: [
        { position: 1, label: 'Never', description: 'Not in the last year.' },
        { position: 2, label: 'Sometimes', description: 'A few times in the last year.' },
        { position: 3, label: 'Every month', description: 'It is in your calendar.' },
      ],
    },
  },
});

/** Without the sentences below the levels, for a page with many questions. */
export const Compact = meta.story({
  args: { compact: true, notice: 'none' },
  render: (args) => html`${['7.L.A', '7.L.B', '7.L.C'].map((item) => input({ ...args, item }))}`,
});

/** In anybody's form: sending it without an answer says what is missing. */
export const Required = meta.story({
  args: { required: true },
  render: (args) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>${input(args)}<button>Send</button></form>
  `,
});

/** Nothing can be chosen. */
export const Disabled = meta.story({ args: { disabled: true, value: '4' } });

/** 320 px, the width of a small phone or of 400 % zoom: a column. */
export const Narrow = meta.story({
  args: { value: '2' },
  globals: { viewport: { value: 'phone' } },
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
});

/** On a page in dark colours. */
export const Dark = meta.story({ args: { value: '4' }, globals: { scheme: 'dark' } });

/** The page's own colours. */
export const Plain = meta.story({ args: { value: '4', theme: 'plain' } });

/** Our words in Spanish, ICMA's in English and marked as English. */
export const Spanish = meta.story({ args: { item: '7.L', value: '3' }, globals: { language: 'es' } });

/** On a page that runs from right to left. */
export const RightToLeft = meta.story({ args: { value: '3' }, globals: { direction: 'rtl' } });
