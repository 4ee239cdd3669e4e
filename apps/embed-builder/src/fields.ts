import { html, type TemplateResult } from 'lit';

type Option = readonly [value: string, text: string];

/** A field to choose one of some options from. */
export function select(name: string, label: string, options: readonly Option[], chosen: string): TemplateResult {
  return html`
    <p>
      <label for="builder-${name}">${label}</label
      ><select id="builder-${name}" name=${name}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    </p>
  `;
}

/** Options of which each has its text. */
export function named<Name extends string>(names: readonly Name[], texts: Readonly<Record<Name, string>>): Option[] {
  return names.map((name) => [name, texts[name]]);
}
