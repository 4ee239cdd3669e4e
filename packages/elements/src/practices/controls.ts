import { html, nothing, type TemplateResult } from 'lit';
import type { PracticesAsked } from '../views/practices-answer.js';
import { type ChoiceView, groupChoices, kindChoices, tenetChoices } from '../views/practices-choices.js';
import type { ViewContext } from '../views/view-context.js';
import { practicesWords } from '../words/practices-words.js';

/** What the controls do beside showing what is asked for. */
export interface ControlsActions {
  /** A control was used: its `name` is that of the attribute. */
  readonly input: (event: Event) => void;
  /** Enter was pressed in the search. */
  readonly submit: (event: Event) => void;
  /** The filters were opened or closed where there is little room. */
  readonly toggle: () => void;
}

/** What the controls show beside what is asked for. */
export interface ControlsState {
  /** Ways to go on typing. */
  readonly suggestions: readonly string[];
  /** The filters that are on, by name. */
  readonly filtered: readonly string[];
  /** Whether the filters are open where there is little room. */
  readonly open: boolean;
}

/** Search and filters: native controls in groups with a name each. */
export function controlsTemplate(
  { query, group, kind, tenet }: PracticesAsked,
  { suggestions, filtered, open }: ControlsState,
  context: ViewContext,
  { input, submit, toggle }: ControlsActions,
): TemplateResult {
  const words = practicesWords[context.language];
  return html`<form class="controls" part="controls" role="search" aria-label=${words.controls} @input=${input} @submit=${submit}
    ><div class="field"
      ><label for="query">${words.search}</label
      ><input id="query" part="search" type="search" name="query" autocomplete="off" maxlength="200" list="suggestions" aria-describedby="help" .value=${query}
      ><datalist id="suggestions">${suggestions.map((text) => html`<option value=${text}></option>`)}</datalist
      ><p id="help" class="quiet">${words.searchHelp}</p
    ></div><button part="filters" class="fold" type="button" aria-expanded=${open} aria-controls="filters" @click=${toggle}>${[words.filters, ...filtered].join(' · ')}</button
    ><div id="filters" class="filters ${open ? 'open' : ''}">${radiosTemplate('group', words.group, groupChoices(context), group)}${radiosTemplate('kind', words.kind, kindChoices(context), kind)}<div class="field" part="filter"
      ><label for="tenet">${words.tenet}</label
      ><select id="tenet" part="choice" name="tenet" aria-describedby="editorial">${tenetChoices(context).map(
        ({ value, label }) => html`<option value=${value} .selected=${value === (tenet?.code ?? '')}>${label}</option>`,
      )}</select
      ><p id="editorial" class="quiet">${words.editorial}</p
    ></div></div></form>`;
}

function radiosTemplate(
  name: string,
  legend: string,
  choices: readonly ChoiceView[],
  chosen: string | undefined,
): TemplateResult {
  return html`<fieldset part="filter"><legend>${legend}</legend>${choices.map(
    ({ value, label, range }) =>
      html`<label class="choice ${value}"><input part="choice" type="radio" name=${name} value=${value} .checked=${value === (chosen ?? '')}><span>${label}</span>${
        range ? html` <span class="range">${range}</span>` : nothing
      }</label>`,
  )}</fieldset>`;
}
