import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import preview from '../../stories/preview.js';
import { exampleAssessment, exampleWithSnapshots } from '../internal/fixtures/example-assessment.js';
import { exampleFile } from '../internal/fixtures/example-file.js';
import '../self-assessment/self-assessment.define.js';
import { shareLink } from '../transfer/share-link.js';
import type { IcmaResults } from './results.js';
import './results.define.js';

const meta = preview.meta({
  title: 'Results',
  component: 'icma-results',
  render: (args) => html`
    <icma-results
      .assessment=${args.assessment}
      for=${args.for}
      compare=${args.compare}
      heading-level=${args['heading-level']}
      theme=${args.theme}
    ></icma-results>
  `,
  args: { assessment: exampleAssessment(), for: '', compare: '', 'heading-level': '3', theme: 'auto' },
  argTypes: { assessment: { control: false } },
});

type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

const elementIn = (canvas: HTMLElement) => canvas.querySelector<IcmaResults>('icma-results')!;

/** Opens the disclosures with these headings, as a reader would. */
const unfolds =
  (...headings: string[]): Play =>
  async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    for (const summary of element.shadowRoot!.querySelectorAll('summary'))
      if (headings.some((heading) => summary.textContent?.includes(heading))) summary.click();
  };

/** Drops a file on the element, as a person would, and waits until it is read and told of. */
const drops =
  (file: File): Play =>
  async ({ canvasElement }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    const element = elementIn(canvasElement);
    element.dispatchEvent(event);
    while (!element.shadowRoot!.querySelector('[part=opened]')) await new Promise(requestAnimationFrame);
  };

const narrow: Decorator = (story) => html`<div style="max-inline-size: 288px">${story()}</div>`;

/** Two sentences one could say aloud, strengths and what to work on, and a bar for each kind of each practice. */
export const Complete = meta.story();

/** Nothing is answered yet. */
export const Empty = meta.story({ args: { assessment: exampleAssessment({ answered: 0 }) } });

/** There is no assessment: a file can be opened. */
export const None = meta.story({ args: { assessment: undefined } });

/** Joined to a form of the same page by its id: it shows what is answered there. */
export const OfAForm = meta.story({
  args: { assessment: undefined, for: 'form' },
  render: (args) => html`
    <icma-self-assessment id="form" storage="none" .assessment=${exampleAssessment()}></icma-self-assessment>
    <div style="margin-block-start: 2rem"><icma-results for=${args.for} heading-level=${args['heading-level']} theme=${args.theme}></icma-results></div>
  `,
});

/** A third is answered: what is open is left out and said, never zero. */
export const Partial = meta.story({ args: { assessment: exampleAssessment({ answered: 9 }) } });

/** No targets are set: strengths and needs go by the person's own average, and say so. */
export const WithoutTargets = meta.story({ args: { assessment: exampleAssessment({ targets: false }) } });

/** 14 practices asked as a whole: one bar each. */
export const WholePractices = meta.story({ args: { assessment: exampleAssessment({ detail: 'practices' }) } });

/** 166 dimensions: means of what was answered. */
export const EveryDimension = meta.story({ args: { assessment: exampleAssessment({ detail: 'full' }) } });

/** Three practices were chosen. */
export const SomePractices = meta.story({
  args: { assessment: exampleAssessment({ practices: ['practice-03', 'practice-07', 'practice-12'] }) },
});

/** The table says what the bars show, and all that it follows from. */
export const Table = meta.story({ play: unfolds('Table') });

/** The same as a radar: a whole line for leadership, a broken one for management. */
export const Radar = meta.story({ play: unfolds('Radar') });

/** The same on the map of the Practices, by length and in words. */
export const OnTheMap = meta.story({ play: unfolds('Map of the Practices') });

/** What is behind a need: the practice and the tenets that bear on it, in ICMA's words. */
export const ReadingBehindANeed = meta.story({ play: unfolds('Read practice 3') });

/** How everything is computed, to be redone by hand. */
export const Formula = meta.story({ play: unfolds('How this is computed') });

/** What changed since a snapshot: up and down first. */
export const Compared = meta.story({ args: { assessment: exampleWithSnapshots(), compare: 'Spring 2024' } });

const [spring] = exampleWithSnapshots().snapshots;

/** A snapshot of another edition: it says so first, and nothing is mixed. */
export const ComparedAcrossEditions = meta.story({
  args: {
    assessment: {
      ...exampleWithSnapshots(),
      snapshots: [{ ...spring!, instrument: { ...spring!.instrument, edition: 'icma-practices@2031-01' } }],
    },
    compare: '1',
  },
  play: unfolds('Not comparable'),
});

/** The ways in and out. */
export const SaveOrShare = meta.story({ play: unfolds('Save or share', 'Copy a share link') });

/** A file was dropped: it says what it holds, and nothing is replaced yet. */
export const FileOpened = meta.story({ play: drops(exampleFile()) });

/** A damaged file: what is wrong, and what can be saved. */
export const FileDamaged = meta.story({
  play: drops(exampleFile((text) => text.replace('"level":4', '"level":"<b>four</b>"').slice(0, -300))),
});

/** A file of a newer version is left as it is. */
export const FileNewer = meta.story({
  play: drops(exampleFile((text) => text.replace('"formatVersion":1', '"formatVersion":9'))),
});

/** Something else was dropped. */
export const FileNotOurs = meta.story({ play: drops(new File(['edition,instrument\r\n'], 'budget.csv')) });

/** What the reader of a share link sees: a banner, the answers, nothing to change. */
export const Shared = meta.story({
  play: async ({ canvasElement }) => {
    const { hash } = new URL(shareLink(exampleAssessment(), { target: true }, location.href));
    history.replaceState(null, '', hash);
    dispatchEvent(new Event('hashchange'));
    await elementIn(canvasElement).updateComplete;
    history.replaceState(null, '', '#');
  },
});

/** As it goes on paper: title, a line for a name, every answer and note. */
export const Report = meta.story({
  args: { assessment: exampleWithSnapshots(), compare: 'Spring 2025' },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
  },
});

/** 320 px, the width of a small phone or of 400 % zoom. */
export const Narrow = meta.story({ globals: { viewport: { value: 'phone' } }, decorators: [narrow] });

/** On a page in dark colours. */
export const Dark = meta.story({
  args: { assessment: exampleWithSnapshots(), compare: '1' },
  globals: { scheme: 'dark' },
});

/** The page's own colours. */
export const Plain = meta.story({ args: { theme: 'plain' } });

/** Our words in Spanish, ICMA's in English and marked as English. */
export const Spanish = meta.story({
  args: { assessment: exampleWithSnapshots(), compare: '1' },
  globals: { language: 'es' },
});

/** On a page that runs from right to left bars grow from the right. */
export const RightToLeft = meta.story({ globals: { direction: 'rtl' } });
