import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapGroupView, MapPracticeView, ValueView } from '../views/practice-map-view.js';
import { groupArc, half, halfOf, pointer, radius, type Segment, sector, segment, unit } from './geometry.js';

const box = `${-half * unit} ${-half * unit} ${2 * half * unit} ${2 * half * unit}`;

/** What a group's template has to know beside the group: where it begins, and who may be reached by Tab. */
export interface GroupPlace {
  /** Index of its first practice among the 14. */
  readonly first: number;
  /** Index of the one practice that is a tab stop. */
  readonly tabStop: number;
  /** Language of ICMA's words, where ours are in another. */
  readonly lang: string | undefined;
}

/** One group: its arc, ICMA's phrase, and its practices as a list. */
export function groupTemplate(group: MapGroupView, place: GroupPlace, number: number): TemplateResult {
  const { key, title, phrase, practices } = group;
  const step = 360 / 14;
  const to = place.first + practices.length;
  return html`
    <li class="group ${key}">
      <svg class="arc" viewBox=${box} aria-hidden="true"><path d=${groupArc(place.first * step, to * step)}></path></svg>
      <p part="group" class="phrase g${number}" id=${key}><span class="aside">${title}: </span
        ><span class="words" lang=${place.lang ?? nothing}>${phrase}</span></p>
      <ol role="list" aria-labelledby=${key}>
        ${practices.map((practice, index) => practiceTemplate(practice, group, place, index))}
      </ol>
    </li>`;
}

function practiceTemplate(
  practice: MapPracticeView,
  { title: group, practices }: MapGroupView,
  { first, tabStop, lang }: GroupPlace,
  index: number,
): TemplateResult {
  const { number, name, title, definition, length, selected, values } = practice;
  const shape = segment(first + index, index === 0, index === practices.length - 1);
  const words = lang ?? nothing;
  return html`
    <li>
      <button part="practice" type="button" class="practice p${number} ${values.length > 0 ? 'valued' : ''}" data-index=${first + index}
        tabindex=${first + index === tabStop ? 0 : -1} aria-expanded=${selected} aria-controls="definition-${number}">
        ${shapeTemplate(first + index, shape, values)}
        <span class="label"><span part="title" class="title"><span class="aside">${name}: </span><b class="number" part="number" aria-hidden="true">${number}</b><span lang=${words}>${title}</span></span
          >${values.length > 0 ? html`<span part="values" class="values">${values.map(valueTemplate)}</span>` : nothing}</span>
      </button>
      <div class="detail ${length}" id="definition-${number}" ?hidden=${!selected}>
        <p class="kicker" aria-hidden="true">${group}</p>
        <p class="again" aria-hidden="true"><span class="again-number">${number}</span> <span lang=${words}>${title}</span></p>
        <p part="definition" class="definition" lang=${words}>${definition}</p>
      </div>
    </li>`;
}

/** The segment on the wheel; hidden from assistive technology, as the list beside it says the same. */
function shapeTemplate(index: number, shape: Segment, values: readonly ValueView[]): TemplateResult {
  return html`
    <svg class="shape" viewBox=${box} aria-hidden="true">
      <path class="pointer" d=${pointer(index)}></path>
      <path class="segment" d=${sector(radius.inner, radius.outer, shape)}></path>
      ${values.map(
        ({ kind, share }) => svg`
          <path class="track" d=${sector(radius.bar, radius.outer - 0.35, halfOf(shape, kind))}></path>
          ${share ? svg`<path class="bar" d=${barPath(shape, kind, share)}></path>` : nothing}`,
      )}
      <path class="ring" d=${sector(radius.inner - 0.12, radius.outer + 0.12, { ...shape, gapFrom: shape.gapFrom - 0.12, gapTo: shape.gapTo - 0.12 })}></path>
    </svg>`;
}

/** A half filled to a length from the hub outwards: whole for leadership and for a practice as one, ruled for management. */
export function barPath(shape: Segment, kind: ValueView['kind'], share: number): string {
  const end = radius.bar + share * (radius.outer - 0.35 - radius.bar);
  const half = halfOf(shape, kind);
  if (kind !== 'management') return sector(radius.bar, end, half);
  let path = '';
  for (let from: number = radius.bar; from < end; from += 0.36) path += sector(from, Math.min(from + 0.22, end), half);
  return path;
}

function valueTemplate({ kind, title, share, text, short }: ValueView): TemplateResult {
  return html`<span class="value"><span class="value-name">${title}</span> <b class=${short === text ? '' : 'whole'}>${text}</b
    >${short === text ? nothing : html`<b class="brief" aria-hidden="true">${short}</b>`}${
      share === undefined
        ? nothing
        : html`<svg class="line" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"
      ><path class="track" d="M0 0H100V6H0Z"></path><path class="bar" d=${linePath(kind, share * 100)}></path></svg>`
    }</span>`;
}

/** The same bar as {@link barPath}, straight: 100 units long and 6 high, ruled every `step` units. */
export function linePath(kind: ValueView['kind'], length: number, step = 2.4): string {
  if (kind !== 'management') return `M0 0H${length}V6H0Z`;
  let path = '';
  for (let from = 0; from < length; from += step)
    path += `M${round(from)} 0H${round(Math.min(from + step * 0.6, length))}V6H${round(from)}Z`;
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
