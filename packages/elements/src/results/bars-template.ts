import { html, nothing, svg, type TemplateResult } from 'lit';
import { linePath } from '../practice-map/map-templates.js';
import type { BarGroupView, BarView } from '../views/bars-view.js';

/** Bars of all practices as a list: each bar is a picture with its values for a name, and beside it the values to be seen. */
export function barsTemplate(groups: readonly BarGroupView[], levels: number, lang: unknown): TemplateResult {
  return html`
    <ol role="list" part="bars">
      ${groups.map(
        ({ key, title: group, practices }) => html`
          <li class="bars ${key}">
            <p class="bars-group">${group}</p>
            <ol role="list">
              ${practices.map(
                ({ name, number, title, bars }) => html`
                  <li class="bars-row">
                    <p class="bars-title"><span class="aside">${name}: </span><b aria-hidden="true">${number}</b><span lang=${lang}>${title}</span></p>
                    ${bars.map((bar) => barTemplate(bar, levels))}
                  </li>`,
              )}
            </ol>
          </li>`,
      )}
    </ol>`;
}

function barTemplate({ kind, title, share, targetShare, value, target }: BarView, levels: number): TemplateResult {
  const grid = Array.from({ length: levels - 1 }, (_, index) => `M${((index + 1) * 100) / levels} 0V6`).join('');
  return html`
    <div class="bar-line">
      <span aria-hidden="true">${title}</span>
      <svg part="bar" class="line" role="img" aria-label="${title}: ${value}${target && `, ${target}`}" viewBox="0 0 100 6" preserveAspectRatio="none">
        <path class="track ${share ? '' : 'open'}" d="M0 0H100V6H0Z"></path>
        <path class="bar" d=${share ? linePath(kind, share * 100, 1.5) : ''}></path>
        <path class="grid" d=${grid}></path>
        ${targetShare ? tickTemplate(targetShare * 100) : nothing}
      </svg>
      <span aria-hidden="true">${share ? html`<b>${value}</b>` : value} ${target}</span>
    </div>`;
}

/** A mark across the bar, with an edge of its own so that it stands out from what it crosses. */
function tickTemplate(at: number) {
  const path = `M${at} -1.5V7.5`;
  return svg`<path class="halo" d=${path}></path><path class="tick" d=${path}></path>`;
}

/** A mark and its word. */
export function sampleTemplate(mark: unknown, word: string): TemplateResult {
  return html`<span class="sample"><svg class="line" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${mark}</svg>${word}</span>`;
}

/** What the marks stand for, and what the levels are called. */
export function legendTemplate(words: readonly string[], target: string, levels: string): TemplateResult {
  return html`<p class="legend quiet" part="legend">${words.map((word, index) =>
    sampleTemplate(svg`<path class="bar" d=${linePath(index ? 'management' : 'leadership', 100, 10)}></path>`, word),
  )}${sampleTemplate(tickTemplate(50), target)}<span>${levels}</span></p>`;
}
