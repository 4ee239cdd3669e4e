/**
 * Where everything on the wheel stands. Lengths are in em of the drawing's text, measured from the hub, x to the right and y
 * down; angles are degrees clockwise from the top. The wheel is drawn the same way in every writing direction.
 */

const step = 360 / 14;

/** Radii, from the hub outwards. */
export const radius = { arc: 15.6, inner: 16.4, bar: 18.6, outer: 22.2, label: 23.2 } as const;

/** Half the width of the drawing. */
export const halfWidth = 35;
/** Half its height: without values and with them, whose lines make labels taller. */
export const halfHeight = { plain: 26, results: 27.5 } as const;
/** Half the side of the square that segments are drawn in; labels stand beyond it. */
export const half = 24;
/** Units of a `viewBox` per em. */
export const unit = 16;

/** Half the space between segments, and between groups. */
const gap = { segment: 0.09, group: 0.42 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label's box: its width, the corner or side that touches the wheel, and which way its text is set. */
export interface LabelPlace extends Point {
  readonly width: number;
  readonly align: 'left' | 'right';
  /** Which end of the box `y` is: the text grows away from the wheel. */
  readonly grows: 'up' | 'both' | 'down';
}

/** One segment: from where to where, and whether a group begins or ends with it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly gapFrom: number;
  readonly gapTo: number;
}

/** The point at a distance and an angle from the hub. */
export function point(distance: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: distance * Math.sin(radians), y: -distance * Math.cos(radians) };
}

/** Middle of the segment of the nth practice, from 0. */
export function middle(index: number): number {
  return (index + 0.5) * step;
}

/** The segment of the nth practice, from 0, given whether its group begins or ends there. */
export function segment(index: number, first: boolean, last: boolean): Segment {
  return {
    from: index * step,
    to: (index + 1) * step,
    gapFrom: first ? gap.group : gap.segment,
    gapTo: last ? gap.group : gap.segment,
  };
}

/** The leadership or the management half of a segment, or the room for one bar in it. */
export function halfOf({ from, to, gapFrom, gapTo }: Segment, kind: 'leadership' | 'management' | 'whole'): Segment {
  if (kind === 'whole') return { from, to, gapFrom: gapFrom + 0.3, gapTo: gapTo + 0.3 };
  const centre = (from + to) / 2;
  return kind === 'leadership'
    ? { from, to: centre, gapFrom: gapFrom + 0.3, gapTo: 0.12 }
    : { from: centre, to, gapFrom: 0.12, gapTo: gapTo + 0.3 };
}

/** Outline of a segment between two radii, as path data in `viewBox` units. */
export function sector(inner: number, outer: number, { from, to, gapFrom, gapTo }: Segment): string {
  const at = (distance: number, angle: number, offset: number) =>
    xy(point(distance, angle + (Math.asin(offset / distance) * 180) / Math.PI));
  const large = to - from > 180 ? 1 : 0;
  return [
    `M${at(inner, from, gapFrom)}L${at(outer, from, gapFrom)}`,
    `A${units(outer)} ${units(outer)} 0 ${large} 1 ${at(outer, to, -gapTo)}`,
    `L${at(inner, to, -gapTo)}A${units(inner)} ${units(inner)} 0 ${large} 0 ${at(inner, from, gapFrom)}Z`,
  ].join('');
}

/** The arc of a group from one angle to another, with a head that points to the group that follows. */
export function groupArc(from: number, to: number): string {
  const head = 3.6;
  const body = sector(radius.arc - 0.22, radius.arc + 0.22, {
    from,
    to: to - head,
    gapFrom: gap.group,
    gapTo: 0,
  });
  const tip = to - (gap.group / radius.arc) * (180 / Math.PI);
  return `${body}M${xy(point(radius.arc - 0.8, to - head))}L${xy(point(radius.arc, tip))}L${xy(point(radius.arc + 0.8, to - head))}Z`;
}

/** A pointer from the segment of the nth practice across its group's arc towards the hub, where the definition is. */
export function pointer(index: number): string {
  const angle = middle(index);
  const width = 4.6;
  return `M${xy(point(radius.inner + 0.1, angle - width))}L${xy(point(radius.arc - 0.7, angle))}L${xy(point(radius.inner + 0.1, angle + width))}Z`;
}

/** Where the number of the nth practice stands: mid-segment, or under the bars where there are any. */
export function numberPlace(index: number, withValues: boolean): Point {
  return point(withValues ? (radius.inner + radius.bar) / 2 : (radius.inner + radius.outer) / 2, middle(index));
}

/** Where the label of the nth practice stands. */
export function labelPlace(index: number): LabelPlace {
  const { x, y } = point(radius.label, middle(index));
  const align = x > 0 ? 'left' : 'right';
  const side = Math.sign(x);
  const steep = Math.abs(y) / radius.label;
  if (steep > 0.9) return { x, y: Math.sign(y) * 22.7, width: 15.5, align, grows: y < 0 ? 'up' : 'down' };
  if (steep > 0.7) return { x: side * 15.3, y: Math.sign(y) * 16.7, width: 16, align, grows: y < 0 ? 'up' : 'down' };
  const clear = steep > 0.3 ? x + side * 0.4 : x;
  return { x: clear, y, width: halfWidth - Math.abs(clear), align, grows: 'both' };
}

/** Where the phrase of each group has its middle, inside its arc, and how wide it may be. */
export const phrasePlaces: readonly (Point & { readonly width: number })[] = [
  { x: 10.1, y: -5, width: 6.6 },
  { x: 2.9, y: 12.9, width: 6.6 },
  { x: -9.6, y: 7.6, width: 5 },
  { x: -9.6, y: -7.2, width: 6.6 },
];

function xy({ x, y }: Point): string {
  return `${units(x)} ${units(y)}`;
}

/** Em as `viewBox` units, to a hundredth. */
export function units(em: number): number {
  return Math.round(em * unit * 100) / 100;
}
