import type { Instrument } from '@icma-sdk/assessment';
import { targetProfiles } from '@icma-sdk/assessment/targets';
import type { Practice } from '@icma-sdk/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import type { HeadingLevel } from '../views/frame.js';
import { type Complaint, errorSummary } from './error-summary.js';
import type { PageContext } from './form-context.js';
import { keepTemplate } from './keep-template.js';
import { details, type Setup, sizeOf } from './model/setup.js';

/** What the page where one begins is made of. */
export interface StartParts {
  readonly setup: Setup;
  /** The page's own instrument: then neither detail nor practices are asked. */
  readonly instrument: Instrument | undefined;
  /** The practices to choose from. */
  readonly offered: readonly Practice[];
  /** Whether the person has yet to say where answers are kept. */
  readonly asksKeep: boolean;
  readonly complaint: Complaint;
  /** What is kept on this device already. */
  readonly kept: unknown;
  /** The way in for a file. */
  readonly transfer: unknown;
  /** Whether the page offers to send. */
  readonly sends: boolean;
}

/** The page where one begins: what it is, what is kept already, and what to ask. */
export function startPage(parts: StartParts, context: PageContext): TemplateResult {
  const { setup, instrument, offered, asksKeep, complaint, kept, transfer, sends } = parts;
  const { words, level } = context;
  const error = (field: string) => complaint.missing.find((one) => one.field === field)?.text ?? '';
  return html`
    ${errorSummary(complaint, context)}
    ${heading(level, 'page-heading', 'page', instrument?.title ?? words.title)}
    <p class="text">${words.intro}</p>
    <p class="text privacy">${sends ? words.privacySend : words.privacy}</p>
    ${kept}
    ${heading((level + 1) as HeadingLevel, 'kind', 'begin', words.begin)}
    ${instrument ? html`<p>${sizeText(setup, instrument, context)}</p>` : detailTemplate(setup, context)}
    ${instrument || offered.length < 2 ? nothing : practicesTemplate(setup, offered, error('practices'), context)}
    <fieldset class="choices" part="also"><legend>${words.also}</legend>
      ${tick('importance', words.askImportance, setup.importance)}${tick('confidence', words.askConfidence, setup.confidence)}
    </fieldset>
    ${targetsTemplate(setup, context)}
    <div class="field"><label for="name">${words.name}</label><p class="description" id="name-hint">${words.nameHint}</p>
      <input type="text" id="name" name="setup.name" maxlength="200" aria-describedby="name-hint" autocomplete="off" .value=${setup.name}></div>
    ${asksKeep ? keepTemplate(setup.keep, error('keep'), context) : nothing}
    <div class="acts"><button type="button" class="button primary" part="start" id="start" data-act="start">${words.start}</button></div>
    ${transfer}`;
}

function sizeText(setup: Setup, instrument: Instrument | undefined, { words, number }: PageContext): string {
  const size = sizeOf(setup, instrument);
  return size ? words.size(number(size.questions), number(size.low), number(size.high)) : '';
}

function detailTemplate(setup: Setup, context: PageContext): TemplateResult {
  const { words } = context;
  return html`<fieldset class="choices" part="detail"><legend>${words.detail}</legend>${details.map(
    (detail) =>
      html`<label class="choice"><input type="radio" name="setup.detail" value=${detail} .checked=${setup.detail === detail}><span><b>${words.details[detail]}</b><span class="description">${sizeText({ ...setup, detail }, undefined, context)}</span></span></label>`,
  )}</fieldset>`;
}

function practicesTemplate(
  setup: Setup,
  offered: readonly Practice[],
  error: string,
  { words, view }: PageContext,
): TemplateResult {
  return html`<details class="which" part="which" id="practices" ?open=${error !== ''}>
    <summary>${words.which} <span class="quiet">${words.chosen(setup.practices.length, offered.length)}</span></summary>
    ${error ? html`<p class="error">${error}</p>` : nothing}
    <div class="ticks" role="group" aria-label=${words.which}>${offered.map(({ id, code, title }) =>
      tick(
        'practice',
        html`<b class="number">${code}</b> <span lang=${view.wording ?? nothing}>${title}</span>`,
        setup.practices.includes(id),
        id,
      ),
    )}</div>
  </details>`;
}

function targetsTemplate({ targets }: Setup, { words }: PageContext): TemplateResult {
  const choices = [
    ['none', words.noTargets],
    ['own', words.ownTargets],
    ...targetProfiles.map(({ id, label }) => [id, words.stages[id as 'chief'] ?? label]),
  ] as const;
  return html`<div class="field" part="targets"><label for="targets">${words.targets}</label><p class="description" id="targets-hint">${words.targetsHint}</p>
    <select id="targets" name="setup.targets" aria-describedby="targets-hint">${choices.map(([id, label]) => html`<option value=${id!} .selected=${id === targets}>${label}</option>`)}</select></div>`;
}

function tick(field: string, label: unknown, checked: boolean, value = ''): TemplateResult {
  return html`<label class="tick"><input type="checkbox" name="setup.${field}" value=${value} .checked=${checked}><span>${label}</span></label>`;
}
