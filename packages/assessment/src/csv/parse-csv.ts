import Papa from 'papaparse';
import { readFile } from '../file/parse-assessment.js';
import { responseReader } from '../file/read-response.js';
import { Report } from '../file/report.js';
import type { Answers } from '../types/assessment.js';
import type { Issue } from '../types/issue.js';
import type { Response, Responses } from '../types/response.js';
import { COLUMNS, type Column } from './columns.js';
import { unguardCell } from './guard-cell.js';

/**
 * `ok`: every response kept is valid, in the instrument's order; `dropped` lists the first ten of `droppedCount` values that were left
 * out, by row of the file (the header is row 1) and column.
 */
export type CsvResult =
  | {
      readonly ok: true;
      readonly responses: Responses;
      readonly dropped: readonly Issue[];
      readonly droppedCount: number;
    }
  | { readonly ok: false; readonly reason: 'too-large' | 'damaged' | 'not-ours'; readonly issues: readonly Issue[] };

/** More rows than the largest instrument has items, with room for empty ones. */
const MAX_ROWS = 2000;

/**
 * The responses in a CSV of {@link toCsv}, also after a spreadsheet saved it with semicolons or tabs or in another order of rows or
 * columns. Rows of another edition or rubric, or of items that `asked` does not ask, are left out and listed. Columns that
 * only explain (code, practice, kind, weight, level_label) are not read. Never throws.
 */
export function parseCsv(file: string | ArrayBufferView, asked: Omit<Answers, 'responses'>): CsvResult {
  const report = new Report();
  const fail = (reason: 'too-large' | 'damaged' | 'not-ours'): CsvResult => ({
    ok: false,
    reason,
    issues: report.issues,
  });
  const decoded = readFile(file, report);
  if (typeof decoded === 'string') return fail(decoded);
  if (decoded.broken) return fail('damaged');
  const rows = readRows(decoded.text);
  const places = new Map(rows[0]?.map((name, index) => [unguardCell(name.trim()), index]));
  if (!places.has('item_id')) {
    report.fault('/1', rows[0]?.join(','), `a header such as ${COLUMNS.slice(0, 4).join(',')}`);
    return fail('not-ours');
  }
  const found = new Map<string, Response | undefined>();
  rows.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return;
    const cell: Cell = (column) => unguardCell(cells[places.get(column) ?? -1] ?? '');
    const id = cell('item_id');
    const path = `/${index + 1}`;
    if (found.has(id)) report.fault(`${path}/item_id`, id, 'each item once');
    else if (!asked.instrument.items.some((item) => item.id === id)) {
      report.fault(`${path}/item_id`, id, 'an item that is asked');
    } else found.set(id, readRow(cell, asked, report, path));
  });
  const responses: Record<string, Response> = {};
  for (const { id } of asked.instrument.items) {
    const response = found.get(id);
    if (response) responses[id] = response;
  }
  return { ok: true, responses, dropped: report.issues, droppedCount: report.count };
}

type Cell = (column: Column) => string;

/** Cells by row. The header, which never has a quote in it, tells how cells and lines are divided. */
function readRows(text: string): string[][] {
  const header = /^[^\r\n]*/.exec(text)![0];
  const [delimiter] = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length) as [string];
  const newline = (/\r\n|\n|\r/.exec(text)?.[0] ?? '\n') as '\n';
  return Papa.parse<string[]>(text, { delimiter, newline, preview: MAX_ROWS }).data;
}

function readRow(
  cell: Cell,
  { instrument, rubric }: Omit<Answers, 'responses'>,
  report: Report,
  path: string,
): Response | undefined {
  const edition = cell('edition');
  if (edition !== instrument.edition) return report.fault(`${path}/edition`, edition, instrument.edition);
  const scale = cell('rubric');
  const fits = `${rubric.id}@${rubric.version}`;
  if (scale !== fits) return report.fault(`${path}/rubric`, scale, fits);
  const raw: Record<string, unknown> = {};
  for (const column of ['level', 'target', 'importance', 'confidence'] as const) {
    const text = cell(column).trim();
    if (text !== '') raw[column] = /^\d+$/.test(text) ? Number(text) : text;
  }
  for (const column of ['note', 'evidence'] as const) if (cell(column) !== '') raw[column] = cell(column);
  const answer = cell('answer').trim();
  const reason = cell('reason');
  const noLevel = answer === 'not-applicable' ? 'notApplicable' : answer === 'cannot-judge' ? 'cannotJudge' : undefined;
  if (noLevel) raw[noLevel] = reason === '' ? {} : { reason };
  else {
    if (reason !== '') report.fault(`${path}/reason`, reason, 'a reason only where no level can be given');
    if (answer !== '' && answer !== 'level') {
      report.fault(`${path}/answer`, answer, 'level, not-applicable, cannot-judge or nothing');
    }
  }
  return Object.keys(raw).length > 0 ? responseReader(rubric.levels.length)(raw, report, path) : undefined;
}
