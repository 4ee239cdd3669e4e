import { defaultRubric } from '@icma-sdk/assessment';
import { html } from 'lit';
import preview from '../../stories/preview.js';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import { exampleAssessment } from '../internal/fixtures/example-assessment.js';
import { denyStorage, fillDisk, type KeptRecord, keepDrafts, recordOf } from '../internal/fixtures/kept-drafts.js';
import { county } from '../internal/fixtures/pretended-county.js';
import { submitWords } from '../words/submit-words.js';
import type { IcmaSelfAssessment } from './self-assessment.js';
import './self-assessment.define.js';

const meta = preview.meta({
  title: 'Self-assessment',
  component: 'icma-self-assessment',
  render: (args) => html`
    <icma-self-assessment
      name=${args.name}
      ?disabled=${args.disabled}
      ?required=${args.required}
      detail=${args.detail}
      practices=${args.practices}
      storage=${args.storage}
      submit-url=${args['submit-url']}
      heading-level=${args['heading-level']}
      notice=${args.notice}
      theme=${args.theme}
    ></icma-self-assessment>
  `,
  args: {
    name: '',
    disabled: false,
    required: false,
    detail: 'kinds',
    practices: '',
    storage: 'none',
    'submit-url': '',
    'heading-level': '3',
    notice: 'auto',
    theme: 'auto',
  },
  // A form opens where the address says: nothing of the story before.
  beforeEach: () => history.replaceState(null, '', '#'),
});

/** Opens an assessment in which some answers are given, and goes on by what is pressed: a place of the form, or a part. */
const opens =
  (answered: number, ...pressed: readonly string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector<IcmaSelfAssessment>('icma-self-assessment')!;
    element.assessment = exampleAssessment({ answered });
    for (const name of pressed) {
      await element.updateComplete;
      const found = `[data-go="${name}"], [part~="${name}"]`;
      element.shadowRoot!.querySelector<HTMLElement>(found)!.click();
    }
    await element.updateComplete;
  };

/** Opens the page that offers to send, presses, and waits until it is no longer on its way. */
const sends = async (context: { canvasElement: HTMLElement }) => {
  await opens(400, 'check', 'submit-button')(context);
  const { shadowRoot } = context.canvasElement.querySelector('icma-self-assessment')!;
  const onItsWay = Object.values(submitWords).map(({ sending }) => sending(new URL(county).host));
  const said = () => shadowRoot!.querySelector('[part="submit-status"]')!.textContent;
  while (onItsWay.includes(said())) await new Promise(requestAnimationFrame);
};

/** What a person sees first: how closely to look, which practices, what else is asked. */
export const Start = meta.story();

/** On a page that has chosen two practices and every statement. */
export const TwoPractices = meta.story({ args: { detail: 'full', practices: '3 7' } });

/** The page asks where answers are kept, before anything is. */
export const AsksWhereToKeep = meta.story({ args: { storage: 'ask' } });

/** Begun: the list of practices with the state of each. */
export const Begun = meta.story({ play: opens(17) });

/** One practice: its definition, what the levels mean, and a question for each kind. */
export const Practice = meta.story({ play: opens(17, 'practice-07') });

/** All answers, each with a way to change it. */
export const Check = meta.story({ play: opens(17, 'check') });

/** Every question on one page, for paper and for those who want it. */
export const OnePage = meta.story({ args: { practices: '3 7' }, play: opens(17, 'all') });

/** In a fieldset that is disabled, or by itself: all is there, and nothing can be changed. */
export const Disabled = meta.story({ args: { disabled: true }, play: opens(17, 'practice-07') });

/** What follows from the answers. */
export const Results = meta.story({ play: opens(400, 'results') });

/** The page around needs every answer, and has asked for those that are missing. */
export const Missing = meta.story({
  args: { required: true },
  play: async (context) => {
    await opens(26)(context);
    context.canvasElement.querySelector<IcmaSelfAssessment>('icma-self-assessment')!.reportValidity();
  },
});

/** A page that offers to send: where it goes, what it may become, and a button that says so. */
export const OffersToSend = meta.story({ args: { 'submit-url': `${county}/receives` }, play: opens(400, 'check') });

/** On its way. */
export const Sending = meta.story({
  args: { 'submit-url': `${county}/never-answers` },
  play: opens(400, 'check', 'submit-button'),
});

/** Not sent yet, as the device is offline: it goes by itself, or not at all if the person says so. */
export const WaitsToBeSent = meta.story({
  args: { 'submit-url': `${county}/is-gone` },
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    return () => Reflect.deleteProperty(navigator, 'onLine');
  },
  play: sends,
});

/** Refused, in the server's own words; the answers stay, and it can be tried again. */
export const Refused = meta.story({
  args: { 'submit-url': `${county}/refuses` },
  play: sends,
});

/** Received: the server has said so, and how it calls the record. */
export const Receipt = meta.story({
  args: { 'submit-url': `${county}/receives` },
  play: sends,
});

/** A draft of an example under a name of its own. */
const named = (id: string, name: string, answered = 9) => ({ ...exampleAssessment({ answered }), id, name });
const fall = named('story-fall', 'Fall 2026');
const damaged: KeptRecord = [
  'story-damaged',
  recordOf(JSON.stringify(named('story-damaged', 'Spring 2026')).slice(0, -900)),
];
const newer: KeptRecord = ['story-newer', { ...recordOf('{"of":"the future"}'), formatVersion: 9, oldestReader: 9 }];
const older = named('story-older', 'Fall 2024', 4);
const olderEdition: KeptRecord = [
  older.id,
  recordOf({
    ...older,
    instrument: { ...older.instrument, edition: 'icma-practices@2009-01' },
    rubric: { ...defaultRubric, version: '0', levels: defaultRubric.levels.slice(0, 4) },
  }),
];

/** Goes on with what is kept under an id, then presses what these selectors find, each as soon as it is there. */
const goesOn =
  (id: string, ...pressed: readonly string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const root = canvasElement.querySelector('icma-self-assessment')!.shadowRoot!;
    for (const selector of [`[data-act="open"][data-id="${id}"]`, ...pressed]) (await shown(root, selector)).click();
  };

const toSeven = 'a[data-go="practice-07"]';

/** What a selector finds, once it is there. @throws {Error} when it does not come. */
async function shown(root: ParentNode, selector: string, words = ''): Promise<HTMLElement> {
  for (let tries = 0; tries < 300; tries++) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found?.textContent?.includes(words)) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is no ${selector} with "${words}".`);
}

/** Presses, then waits until this part of the form says this. */
const says =
  (selector: string, words: string, play: ReturnType<typeof goesOn> = async () => {}) =>
  async (context: { canvasElement: HTMLElement }) => {
    await play(context);
    await shown(context.canvasElement.querySelector('icma-self-assessment')!.shadowRoot!, selector, words);
  };

/** Several on this device, side by side: two by name, one that is damaged, one of a newer version, one of an older edition. */
export const Kept = meta.story({
  args: { storage: 'device' },
  beforeEach: () =>
    keepDrafts(
      [fall.id, recordOf(fall)],
      ['story-coach', recordOf(named('story-coach', 'With my coach', 28))],
      damaged,
      newer,
      olderEdition,
    ),
  play: says('[part~="kept"]', 'Written by a newer version'),
});

/** A draft that is damaged: how much of it could be read, to go on with, and all of it as it is. */
export const Damaged = meta.story({
  args: { storage: 'device' },
  beforeEach: () => keepDrafts(damaged),
  play: says('.page', 'could be read', goesOn(damaged[0])),
});

/** A draft of a newer version of ours: it is left as it is, and can be downloaded. */
export const OfANewerVersion = meta.story({
  args: { storage: 'device' },
  beforeEach: () => keepDrafts(newer),
  play: says('.page', 'A newer version wrote this assessment', goesOn(newer[0])),
});

/** A draft of an older edition with other levels: what becomes of the ratings, or go on as it was. */
export const OfAnOlderEdition = meta.story({
  args: { storage: 'device' },
  beforeEach: () => keepDrafts(olderEdition),
  play: says('[part~="scale"]', 'Put them as far along the new levels', goesOn(older.id)),
});

/** The same brought up to date: each answer to keep, give anew or leave, "1 of 4", and all of it to undo. */
export const Review = meta.story({
  args: { storage: 'device' },
  beforeEach: () => keepDrafts(olderEdition),
  play: says(
    '.page',
    '1 of 4 looked at',
    goesOn(older.id, '[value="rescale"]', '[data-act="migrate"]', '[data-act="review-keep"]'),
  ),
});

/** Another tab writes it: here it is to look at, until the person takes over. */
export const OpenInAnotherTab = meta.story({
  args: { storage: 'device' },
  beforeEach: async () => {
    const leave = await keepDrafts([fall.id, recordOf(fall)]);
    const tab = new DraftKeeper({ storage: 'ask', onStatus() {} });
    await tab.open(fall.id);
    return async () => {
      tab.close();
      await leave();
    };
  },
  play: says('.status', 'Open in another tab', goesOn(fall.id, toSeven)),
});

/** The disk is full: said with the first answer that does not fit, with a button for a copy; every answer is still here. */
export const DiskFull = meta.story({
  args: { storage: 'device' },
  beforeEach: async () => {
    const leave = await keepDrafts([fall.id, recordOf(fall)]);
    const makeRoom = fillDisk();
    return async () => {
      makeRoom();
      await leave();
    };
  },
  play: says('.status', 'Not saved: the disk is full', goesOn(fall.id, toSeven, '[part~="level"]')),
});

/** The browser keeps nothing on this page: said before the first answer, with a button for a copy. */
export const StorageDenied = meta.story({
  args: { storage: 'device' },
  beforeEach: denyStorage,
  play: says('.status', 'this browser does not let this page keep anything', async ({ canvasElement }) => {
    const root = canvasElement.querySelector('icma-self-assessment')!.shadowRoot!;
    (await shown(root, '[part~="start"]')).click();
  }),
});

/** Our words in Spanish, ICMA's in English. */
export const Spanish = meta.story({ globals: { language: 'es' } });

/** On a dark page. */
export const Dark = meta.story({ globals: { scheme: 'dark' } });

/** 320 px, the width of a small phone or of 400 % zoom. */
export const Narrow = meta.story({
  globals: { viewport: { value: 'phone' } },
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
  play: opens(17, 'practice-07'),
});

/** On a page that runs from right to left. */
export const RightToLeft = meta.story({ globals: { direction: 'rtl' }, play: opens(17, 'practice-07') });

/** The page's own colours, and no box. */
export const Plain = meta.story({ args: { theme: 'plain' }, play: opens(17) });
