/** What Chromium wrote into a PDF, as far as a test asks: enough of the format, and no more. */
import { inflateSync } from 'node:zlib';

export interface Pdf {
  /** Text of each page without any space, as lines break where the paper ends. */
  readonly pages: readonly string[];
  /** How often each structure element stands in it, such as `H1`. Empty where the file is not tagged. */
  readonly tags: Readonly<Record<string, number>>;
  readonly title: string;
}

export function readPdf(file: Buffer): Pdf {
  const text = file.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\s(.*?)endobj/gs)].map(([, number, body]) => [Number(number), body!] as const),
  );
  const bodies = [...objects.values()];
  const referred = (body: string, name: string) =>
    objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1])) ?? '';
  const tags: Record<string, number> = {};
  for (const body of text.includes('/StructTreeRoot') ? bodies : [])
    for (const [, tag] of body.matchAll(/\/Type \/StructElem[^>]*?\/S \/(\w+)|\/S \/(\w+)[^>]*?\/Type \/StructElem/g))
      if (tag) tags[tag] = (tags[tag] ?? 0) + 1;
  const pages = bodies
    .filter((body) => /\/Type \/Page\s/.test(body))
    .map((body) => {
      const fonts = new Map(
        [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [
          name!,
          characters(streamOf(referred(objects.get(Number(number)) ?? '', 'ToUnicode'))),
        ]),
      );
      return textOf(streamOf(referred(body, 'Contents')), fonts);
    });
  return { pages, tags, title: /\/Title \((.*?)\)/.exec(text)?.[1] ?? '' };
}

function streamOf(body: string): string {
  // By its length, as what is compressed may itself end in a line break.
  const head = /\/Length (\d+).*?stream\r?\n/s.exec(body);
  const start = head ? head.index + head[0].length : 0;
  const stream = head ? body.slice(start, start + Number(head[1])) : '';
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
}

/** Glyph → character, from a font's `ToUnicode` map. */
function characters(map: string): Map<number, string> {
  const found = new Map<number, string>();
  const hex = (text = '') => Number.parseInt(text, 16);
  for (const [, lines] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph, code] of lines!.matchAll(/<(\w+)> <(\w+)>/g))
      found.set(hex(glyph), String.fromCharCode(...(code!.match(/.{4}/g) ?? []).map(hex)));
  for (const [, lines] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from, to, code] of lines!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = hex(from); glyph <= hex(to); glyph++)
        found.set(glyph, String.fromCharCode(hex(code) + glyph - hex(from)));
  return found;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (name) font = fonts.get(name);
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font?.get(Number.parseInt(glyph, 16)) ?? '';
  }
  return text.replace(/\s+/g, '');
}
