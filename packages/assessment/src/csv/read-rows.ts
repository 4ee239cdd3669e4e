import Papa from 'papaparse';
import { MAX_BYTES } from '../file/limits.js';
import { decodeUtf16 } from '../file/utf8.js';

/** Far more rows than the largest instrument has items, with room for empty ones. */
export const MAX_ROWS = 20_000;

export interface Rows {
  /** Cells by row, the header first. */
  readonly rows: readonly (readonly string[])[];
  /** Places (from 0) of rows whose quotes do not add up: where their cells end is a guess. */
  readonly torn: ReadonlySet<number>;
  /** How many lines stand before the header. */
  readonly before: number;
}

/**
 * The cells of a CSV. The header, which never needs a quote, tells how cells are divided; a line `sep=;` before it tells it too. Lines may
 * end in any of three ways, also mixed, as where a tool touched only some of them.
 */
export function readRows(text: string): Rows {
  const [before, given] = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(text) ?? [''];
  const body = text.slice(before.length);
  const header = /[^\r\n]*/.exec(body)![0];
  const [most] = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length) as [string];
  const delimiter = given ?? most;
  // Within quotes, which open only at the start of a cell, line ends belong to the text. The header needs none.
  const even = body.replace(/(?<=[,;\t\r\n])"(?:[^"]|"")*"?|\r\n?/g, (part) => (part[0] === '"' ? part : '\n'));
  const { data, errors } = Papa.parse<string[]>(even, { delimiter, newline: '\n', preview: MAX_ROWS });
  return { rows: data, torn: new Set(errors.map(({ row }) => row!)), before: before === '' ? 0 : 1 };
}

/** Text of bytes that say that they are UTF-16, as spreadsheets write "Unicode text"; anything else as it came. */
export function fromUtf16(file: string | ArrayBuffer | ArrayBufferView): string | ArrayBuffer | ArrayBufferView {
  const mark = markOf(file);
  if (typeof file === 'string' || (mark !== 0xfffe && mark !== 0xfeff) || file.byteLength > MAX_BYTES) return file;
  return decodeUtf16(file, mark === 0xfffe ? 'utf-16le' : 'utf-16be');
}

/** The first two bytes as one number; `undefined` where there are no two. */
function markOf(file: string | ArrayBuffer | ArrayBufferView): number | undefined {
  try {
    const view = ArrayBuffer.isView(file) ? new DataView(file.buffer, file.byteOffset, file.byteLength) : file;
    return (view instanceof DataView ? view : new DataView(view as ArrayBuffer)).getUint16(0);
  } catch {
    return undefined;
  }
}
