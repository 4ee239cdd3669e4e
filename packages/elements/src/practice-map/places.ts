import { type CSSResult, css, unsafeCSS } from 'lit';
import { half, halfWidth, labelPlace, numberPlace, phrasePlaces } from './geometry.js';

/** Height of a label's box, in em; the text stands at the end of it that is nearest the wheel. */
const labelHeight = 5;

/**
 * Each thing's place on the wheel as custom properties of its class, `p1` to `p14` and `g1` to `g4`; the rules that use
 * them are in `practice-map.styles.ts`. A sheet and not `style` attributes, which a content policy may forbid.
 */
const places: CSSResult = css`
  ${unsafeCSS([...Array(14).keys()].map(practiceRule).join(''))}
  ${unsafeCSS(phrasePlaces.map(phraseRule).join(''))}
`;
export default places;

/** `--_x` from the left edge of the drawing, `--_y` from its middle; the segment's square and the number from the label. */
function practiceRule(index: number): string {
  const label = labelPlace(index);
  const left = label.align === 'left' ? label.x : label.x - label.width;
  const top = { up: label.y - labelHeight, both: label.y - labelHeight / 2, down: label.y }[label.grows];
  const plain = numberPlace(index, false);
  const values = numberPlace(index, true);
  const end = { up: 'flex-end', both: 'center', down: 'flex-start' }[label.grows];
  return (
    `.p${index + 1}{--_x:${em(halfWidth + left)};--_y:${em(top)};--_w:${em(label.width)};--_h:${em(labelHeight)};` +
    `--_align:${label.align};--_end:${end};--_shape-x:${em(-half - left)};--_shape-y:${em(-half - top)};` +
    `--_number-x:${em(plain.x - left)};--_number-y:${em(plain.y - top)};` +
    `--_value-number-x:${em(values.x - left)};--_value-number-y:${em(values.y - top)}}`
  );
}

function phraseRule({ x, y, width }: (typeof phrasePlaces)[number], index: number): string {
  return `.g${index + 1}{--_x:${em(halfWidth + x - width / 2)};--_y:${em(y)};--_w:${em(width)}}`;
}

/** Without a unit: the rule that uses a number multiplies it by the em it means. */
function em(value: number): number {
  return Math.round(value * 1000) / 1000;
}
