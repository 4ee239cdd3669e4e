import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type Choices, colorNames, hasOwnLook, hasTheme, languages, layouts, levels, themes } from './choices.ts';
import { type ContrastWarning, contrastWarnings, defaultColors, toldRatio } from './contrast.ts';
import { named, select } from './fields.ts';
import { filesFields } from './files-fields.ts';
import { release } from './release.ts';
import { type EmbedTag, embedTag, embedTags } from './tags.ts';
import {
  colorLabels,
  frameThemeNames,
  groundLabels,
  inkLabels,
  kindNames,
  languageNames,
  layoutNames,
  themeNames,
} from './words.ts';

/** What the builder shows at one moment. */
interface BuilderView {
  readonly choices: Choices;
  readonly snippet: string;
  /** What belongs into the site's style sheet; may be empty. */
  readonly rules: string;
  /** A whole page that holds the snippet and nothing else. */
  readonly preview: string;
  /** What became of the last press on a button that copies; empty before. */
  readonly status: Readonly<Partial<Record<Copied, string>>>;
}

/** What a button copies. */
export type Copied = 'snippet' | 'rules';

interface BuilderActs {
  readonly change: (event: Event) => void;
  readonly copy: (event: SubmitEvent) => void;
}

/** The form: what to show and right after it the preview, then all else that is asked, and the snippet. What has no meaning for what is chosen is not asked. */
export function builderTemplate(
  { choices, snippet, rules, preview, status }: BuilderView,
  acts: BuilderActs,
): TemplateResult {
  return html`
    <form class="builder" id="builder-form" @input=${acts.change} @submit=${acts.copy}>
      ${whatToShow(choices)}
      <div class="builder-shown">
        <p class="builder-label">Preview</p>
        <iframe class="builder-preview" id="builder-preview" title="Preview of the snippet" .srcdoc=${preview}></iframe>
        <ul class="builder-warnings" id="builder-warnings" aria-live="polite">${contrastWarnings(choices).map(
          (warning) => html`<li>${sentence(warning)}</li>`,
        )}</ul>
      </div>
      <div class="builder-choices">${howItStands(choices)}${whatTheSiteTakes(choices)}</div>
      <div class="builder-outcome">
        <p class="builder-label"><label for="builder-snippet">Snippet</label></p>
        <textarea id="builder-snippet" rows="12" readonly spellcheck="false" .value=${snippet}></textarea>
        ${copyButton('snippet', 'Copy the snippet', status)}
        ${rules ? ownRules(rules, choices, status) : nothing}
      </div>
    </form>
  `;
}

/** The second part of a snippet. In a style sheet it works under any policy; in the snippet it would need a policy that is less strict. */
function ownRules(rules: string, { kind }: Choices, status: BuilderView['status']) {
  return html`
    <p class="builder-label"><label for="builder-rules">For your style sheet</label></p>
    <textarea id="builder-rules" rows=${rules.split('\n').length} readonly spellcheck="false" .value=${rules}></textarea>
    ${copyButton('rules', 'Copy the rule', status)}
    <p class="builder-hint">
      ${kind === 'iframe' ? 'It gives the frame its width.' : 'It gives every such element of the page your colors.'} Where you
      cannot add to a style sheet, write what stands between the braces into an attribute <code>style</code> of the tag; a content
      policy must then allow <code>style-src-attr 'unsafe-inline'</code>.
    </p>
  `;
}

function copyButton(of: Copied, label: string, status: BuilderView['status']) {
  return html`
    <p class="builder-copy">
      <button type="submit" value=${of}>${label}</button> <span role="status" id="builder-${of}-status">${status[of] ?? ''}</span>
    </p>
  `;
}

function whatToShow({ tag: name, number }: Choices) {
  const { items } = embedTag(name);
  const tags = embedTags.map(({ name, label }) => [name, label] as const);
  return html`
    <fieldset>
      <legend>What to show</legend>
      ${select('tag', 'Element', tags, name)}
      ${
        items &&
        keyed(
          name,
          select(
            'number',
            name === 'tenet' ? 'Tenet' : 'Practice',
            items.of.map(({ code, title }) => [code, `${code}. ${title}`]),
            `${number}`,
          ),
        )
      }
    </fieldset>
  `;
}

function howItStands(choices: Choices) {
  const tag: EmbedTag = embedTag(choices.tag);
  return html`
    <fieldset>
      <legend>How it stands on the page</legend>
      ${tag.layout && keyed(tag.name, select('layout', 'Layout', named(layouts, layoutNames), choices.layout))}
      ${
        tag.headings &&
        select(
          'heading-level',
          'Heading level',
          levels.map((level) => [level, `Level ${level}`]),
          choices.headingLevel,
        )
      }
      ${select('language', 'Language of our words', named(languages, languageNames), choices.language)}
      ${hasTheme(choices) ? select('theme', 'Theme', named(themes, choices.kind === 'iframe' ? frameThemeNames : themeNames), choices.theme) : nothing}
      ${choices.kind === 'iframe' ? nothing : styledCheck(choices)}
      ${ownColors(hasOwnLook(choices))}
      ${
        choices.kind === 'script' && !hasOwnLook(choices)
          ? html`<p class="builder-hint">Theme and colors belong to our look, which this snippet does not bring: the text has those of your page.</p>`
          : nothing
      }
    </fieldset>
  `;
}

/** A frame is not asked: it always brings its look. */
function styledCheck({ styled }: Choices) {
  return html`
    <p class="builder-check">
      <input type="hidden" name="asks-styled" value="yes" />
      <label
        ><input type="checkbox" name="styled" .checked=${styled} /> Bring our look (one stylesheet of 1 kB); without it the
        text looks as your page does</label
      >
    </p>
  `;
}

/** Always in the form, so that what was chosen is still there when it has a meaning again. */
function ownColors(isAsked: boolean) {
  return html`
    <details ?hidden=${!isAsked}>
      <summary>Your own colors</summary>
      ${colorNames.map(
        (name) => html`
          <p class="builder-color">
            <label><input type="checkbox" name="own-${name}" /> ${colorLabels[name]}</label>
            <input type="color" name=${name} value=${defaultColors[name]} aria-label="${colorLabels[name]}: color" />
          </p>
        `,
      )}
    </details>
  `;
}

function whatTheSiteTakes(choices: Choices) {
  const { kinds, why } = embedTag(choices.tag);
  return html`
    <fieldset>
      <legend>What your site takes</legend>
      <p class="builder-radios">
        ${kinds.map(
          (name) => html`
            <label><input type="radio" name="kind" value=${name} .checked=${name === choices.kind} /> ${kindNames[name]}</label>
          `,
        )}
      </p>
      ${why ? html`<p class="builder-hint">${why}</p>` : nothing}
      ${filesFields(choices, release)}
    </fieldset>
  `;
}

function sentence({ color, ground, scheme, ratio, needed }: ContrastWarning): string {
  return `${inkLabels[color]} on ${groundLabels[ground]} is ${toldRatio(ratio)} to 1 in the ${scheme} scheme; WCAG 2.2 AA asks for ${needed} to 1.`;
}
