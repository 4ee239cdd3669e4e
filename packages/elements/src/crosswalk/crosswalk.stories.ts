import { html } from 'lit';
import preview from '../../stories/preview.js';
import './crosswalk.define.js';

const meta = preview.meta({
  title: 'Crosswalk',
  component: 'icma-crosswalk',
  render: (args) => html`<icma-crosswalk heading-level=${args['heading-level']} theme=${args.theme}></icma-crosswalk>`,
  args: { 'heading-level': '3', theme: 'auto' },
});

/** Presses the button of a pair, in the table or in the lists, as a reader would. */
const opens =
  (...keys: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector('icma-crosswalk')!;
    for (const key of keys) {
      await element.updateComplete;
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[data-key="${key}"]`)];
      buttons.find((button) => button.checkVisibility())?.click();
    }
  };

/** A table where there is room, a list for each tenet where there is not. */
export const Table = meta.story();

/** A mark explains itself in a row of its own. */
export const Explained = meta.story({ play: opens('tenet-04.3') });

/** A column says its practice's title and definition on demand. */
export const ColumnExplained = meta.story({ play: opens('10') });

/** The two associations that the Practices make in their own words. */
export const Explicit = meta.story({ play: opens('code.1') });

/** 320 px, the width of a small phone or of 400 % zoom. */
export const Narrow = meta.story({
  globals: { viewport: { value: 'phone' } },
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
  play: opens('tenet-01.2'),
});

/** On a page in dark colours. */
export const Dark = meta.story({ globals: { scheme: 'dark' }, play: opens('tenet-09.2') });

/** The page's own colours. */
export const Plain = meta.story({ args: { theme: 'plain' }, play: opens('tenet-09.2') });

/** Our words in Spanish; wording and explanations in English and marked as English. */
export const Spanish = meta.story({ globals: { language: 'es' }, play: opens('tenet-05.2') });

/** On a page that runs from right to left the first practice stands on the right. */
export const RightToLeft = meta.story({ globals: { direction: 'rtl' }, play: opens('tenet-05.2') });
