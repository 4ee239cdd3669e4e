import { html, type TemplateResult } from 'lit';
import type { PageContext } from './form-context.js';

/** The one question about keeping: nothing is written before it is answered. */
export function keepTemplate(keep: string, error: string, { words }: PageContext): TemplateResult {
  const choice = (value: string, label: string, hint: string) =>
    html`<label class="choice"><input type="radio" name="setup.keep" value=${value} .checked=${keep === value}><span><b>${label}</b><span class="description">${hint}</span></span></label>`;
  return html`<fieldset id="keep" class="choices" part="keep" aria-describedby=${error ? 'keep-error' : ''}>
    <legend>${words.keep}</legend>
    ${error ? html`<p class="error" id="keep-error">${error}</p>` : ''}
    ${choice('device', words.keepDevice, words.keepDeviceHint)}${choice('page', words.keepPage, words.keepPageHint)}
  </fieldset>`;
}
