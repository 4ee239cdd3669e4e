import { escapeHtml } from '../html/escape-html.js';
import type { MapGroupView, MapPracticeView, PracticeMapView } from '../views/practice-map-view.js';
import type { ViewContext } from '../views/view-context.js';
import {
  groupArc,
  halfHeight,
  halfOf,
  halfWidth,
  labelPlace,
  numberPlace,
  phrasePlaces,
  pointer,
  radius,
  sector,
  segment,
  units,
} from './geometry.js';
import { barPath } from './map-templates.js';
import { wrapText } from './wrap-text.js';

/** The light scheme's colours, written out: a file of its own has no page to take them from. */
const colors = { principles: '#3f57a6', lead: '#8a3b7c', purposes: '#0b7264', skills: '#9a4a08' } as const;
const ink = '#1b1f24';
const quiet = '#565c65';

const margin = 32;
const width = units(halfWidth) * 2 + 2 * margin;
const columnGap = 32;

/** A line of text with what it looks like; sizes are px, as one unit of the file is one px. */
interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly lang?: string | undefined;
}

/**
 * The whole map as the text of an SVG file: wheel, then every definition in four columns, then whose it is. Nothing in it
 * depends on a page, a font file or a script, and what the page gave as text is text.
 */
export function practiceMapSvg(view: PracticeMapView, { tag, wording: lang }: ViewContext): string {
  const valued = view.legend !== undefined;
  const hubY = 64 + units(valued ? halfHeight.results : halfHeight.plain);
  const listTop = hubY + units(valued ? halfHeight.results : halfHeight.plain) + 32;
  const lists = columns(view.groups, listTop, lang);
  const feet = [view.legend, view.caption, view.foot].filter((line) => line !== undefined);
  const foot = feet.flatMap((line) => wrapText(line, 130));
  const height = lists.bottom + 16 + foot.length * 20 + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${tag}" role="img" aria-labelledby="title desc" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">`,
    `<title id="title">${xmlText(view.title)}</title>`,
    `<desc id="desc">${xmlText(view.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text([view.title], { x: margin, y: margin + 20 }, { size: 24, bold: true }),
    `<g transform="translate(${width / 2} ${hubY})">`,
    centred(wrapText(view.document, 16), { x: 0, y: 0 }, { size: 20, bold: true, anchor: 'middle', lang }),
    wheel(view.groups, valued, lang),
    '</g>',
    lists.text,
    text(foot, { x: margin, y: lists.bottom + 32 }, { size: 14, fill: quiet }),
    '</svg>',
  ].join('\n');
}

function wheel(groups: readonly MapGroupView[], valued: boolean, lang: string | undefined): string {
  const step = 360 / 14;
  let index = 0;
  return groups
    .flatMap((group, number) => {
      const from = index;
      const fill = colors[group.key];
      const { x, y } = phrasePlaces[number]!;
      const segments = group.practices.map((practice, at) =>
        practiceOnWheel(practice, index++, [at === 0, at === group.practices.length - 1], fill, valued, lang),
      );
      return [
        `<path d="${groupArc(from * step, index * step)}" fill="${fill}"/>`,
        centred(
          wrapText(group.phrase, 11),
          { x: units(x), y: units(y) },
          { size: 14, bold: true, fill, anchor: 'middle', lang },
        ),
        ...segments,
      ];
    })
    .join('\n');
}

function practiceOnWheel(
  practice: MapPracticeView,
  index: number,
  [first, last]: readonly [boolean, boolean],
  color: string,
  valued: boolean,
  lang: string | undefined,
): string {
  const shape = segment(index, first, last);
  const number = numberPlace(index, valued);
  const label = labelPlace(index);
  const lines = wrapText(practice.title, Math.floor(label.width * 1.4));
  const values = practice.values.map(({ title, short }) => `${title} ${short}`);
  const rise = { up: lines.length + values.length, both: (lines.length + values.length) / 2, down: 0 }[label.grows];
  const at = { x: units(label.x), y: units(label.y) - rise * 20 + 15 };
  const anchor = label.align === 'left' ? 'start' : 'end';
  const strong = practice.selected ? '#ffffff' : color;
  return [
    practice.selected
      ? `<path d="${pointer(index)}" fill="${color}" stroke="#fff" stroke-width="10" paint-order="stroke"/>`
      : '',
    `<path d="${sector(radius.inner, radius.outer, shape)}" fill="${color}" fill-opacity="${practice.selected ? 1 : 0.1}" stroke="${color}" stroke-width="1.5"/>`,
    ...practice.values.flatMap(({ kind, share }) => [
      `<path d="${sector(radius.bar, radius.outer - 0.35, halfOf(shape, kind))}" fill="none" stroke="${strong}"/>`,
      share ? `<path d="${barPath(shape, kind, share)}" fill="${strong}"/>` : '',
    ]),
    centred(
      [practice.number],
      { x: units(number.x), y: units(number.y) },
      { size: valued ? 20 : 26, bold: true, fill: strong, anchor: 'middle' },
    ),
    text(lines, at, { size: 16, bold: true, anchor, lang }),
    text(values, { ...at, y: at.y + lines.length * 20 }, { size: 14, anchor }),
  ].join('');
}

/** One column for each group: its phrase, then number, title and definition of each of its practices. */
function columns(groups: readonly MapGroupView[], top: number, lang: string | undefined) {
  const columnWidth = (width - 2 * margin - columnGap * (groups.length - 1)) / groups.length;
  let bottom = top;
  const parts = groups.flatMap((group, index) => {
    const x = margin + index * (columnWidth + columnGap);
    const fill = colors[group.key];
    const place = (lines: readonly string[], style: TextStyle) => {
      const part = text(lines, { x, y }, style);
      y += lines.length * style.size * 1.25;
      return part;
    };
    let y = top + 26;
    const column = [
      `<rect x="${x}" y="${top}" width="${columnWidth}" height="4" fill="${fill}"/>`,
      place(wrapText(group.phrase, 24), { size: 16, bold: true, fill, lang }),
      ...group.practices.flatMap(({ number, title, definition }) => {
        y += 8;
        const head = place(wrapText(`${number} ${title}`, 26), { size: 14, bold: true, lang });
        return [head, place(wrapText(definition, 30), { size: 14, lang })];
      }),
    ];
    bottom = Math.max(bottom, y);
    return column;
  });
  return { text: parts.join('\n'), bottom };
}

/** Lines around a point. */
function centred(lines: readonly string[], { x, y }: { x: number; y: number }, style: TextStyle): string {
  const leading = style.size * 1.25;
  return text(lines, { x, y: y - ((lines.length - 1) / 2) * leading + style.size * 0.36 }, style);
}

/** Lines below each other; `y` is the first one's base line. */
function text(
  lines: readonly string[],
  { x, y }: { x: number; y: number },
  { size, bold, fill = ink, anchor = 'start', lang }: TextStyle,
): string {
  const attributes = `font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${lang ? ` lang="${lang}"` : ''}`;
  return lines
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(y + index * size * 1.25)}" ${attributes}>${xmlText(line)}</text>`,
    )
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Text as it may stand in XML, which has no place for most control characters or for half a character. */
function xmlText(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML forbids.
  return escapeHtml(value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''));
}
