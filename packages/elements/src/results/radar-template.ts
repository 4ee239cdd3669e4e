import { html, svg, type TemplateResult } from 'lit';
import type { BarGroupView } from '../views/bars-view.js';
import { sampleTemplate } from './bars-template.js';

const radius = 160;

/**
 * Every practice on a ray of its own, levels outwards: leadership in a whole line, management in a broken one. `words` are
 * those of the two, if there are two.
 */
export function radarTemplate(
  groups: readonly BarGroupView[],
  levels: number,
  name: string,
  words: readonly string[],
): TemplateResult {
  const practices = groups.flatMap((group) => group.practices);
  const at = (index: number, share: number) => {
    const angle = (index * 2 * Math.PI) / practices.length;
    return [Math.sin(angle), -Math.cos(angle)].map((part) => Math.round(part * share * radius));
  };
  return html`
    <p class="legend quiet">${words.map((word, index) => sampleTemplate(svg`<path class="ray ${index ? 'management' : ''}" d="M0 3H100"></path>`, word))}</p>
    <svg class="radar" part="radar" role="img" aria-label=${name} viewBox="-200 -200 400 400">
      ${Array.from({ length: levels }, (_, index) => svg`<circle class="grid" r=${(radius * (index + 1)) / levels}></circle>`)}
      ${practices.map(({ number }, index) => {
        const [x, y] = at(index, 1.16);
        return svg`<path class="grid" d="M0 0L${at(index, 1)}"></path><text x=${x} y=${y} dy="0.35em">${number}</text>`;
      })}
      ${['whole', 'management', 'leadership'].map((kind) => {
        const shares = practices.map(({ bars }) => bars.find((bar) => bar.kind === kind)?.share);
        // From one practice to the next as long as both have a level: nothing is drawn through what is not answered.
        const lines = shares.map((share, index) => {
          const next = (index + 1) % shares.length;
          return share && shares[next] ? `M${at(index, share)}L${at(next, shares[next])}` : '';
        });
        const marks = shares.map((share, index) => (share ? `M${at(index, share)}m-5-5h10v10h-10Z` : ''));
        return svg`<path class="ray ${kind}" d=${lines.join('')}></path><path class="mark ${kind}" d=${marks.join('')}></path>`;
      })}
    </svg>`;
}
