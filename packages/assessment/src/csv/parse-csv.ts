import { readFile } from '../file/parse-assessment.js';
import { readInstrument } from '../file/read-instrument.js';
import { responseReader } from '../file/read-response.js';
import { readRubric } from '../file/read-rubric.js';
import { Report } from '../file/report.js';
import type { Answers } from '../types/assessment.js';
import type { Issue } from '../types/issue.js';
import type { Response, Responses } from '../types/response.js';
import { COLUMNS, type Column, EXPLAINING } from './columns.js';
import { unguardCell } from './guard-cell.js';
import { fromUtf16, MAX_ROWS, readRows } from './read-rows.js';

/**
 * `ok`: every response kept is valid, in the instrument's order; `dropped` lists the first ten of `droppedCount` things that were left
 * out or missing, by row of the file (the first is row 1) and column.
 */
export type CsvResult =
  | {
      readonly ok: true;
      readonly responses: Responses;
      readonly dropped: readonly Issue[];
      readonly droppedCount: number;
    }
  | { readonly ok: false; readonly reason: 'too-large' | 'damaged' | 'not-ours'; readonly issues: readonly Issue[] };

/**
 * The responses in a CSV of {@link toCsv}, also after a spreadsheet saved it with semicolons or tabs, as UTF-16, or in another order of
 * rows or columns. Rows of another edition or rubric, of items that `asked` does not ask, or with broken quotes are left out and
 * listed; so are text that is not UTF-8, columns that are missing or unknown, rows of another length and items without a row. Columns
 * that only explain (instrument, code, practice, kind, group, weight, level_label) are not read. Never throws.
 */
export function parseCsv(file: string | ArrayBuffer | ArrayBufferView, asked: Omit<Answers, 'responses'>): CsvResult {
  const report = new Report();
  const fail = (reason: 'too-large' | 'damaged' | 'not-ours'): CsvResult => ({
    ok: false,
    reason,
    issues: report.issues,
  });
  const instrument = readInstrument(asked?.instrument, report, '/instrument');
  const rubric = readRubric(asked?.rubric, report, '/rubric');
  if (!instrument || !rubric) return fail('not-ours');
  const decoded = readFile(fromUtf16(file), report);
  if (typeof decoded === 'string') return fail(decoded);
  const { rows, torn, before } = readRows(decoded.text);
  const pathOf = (index: number) => `/${index + 1 + before}`;
  const names = rows[0]?.map((name) => unguardCell(name.trim()).toLowerCase()) ?? [];
  if (!names.includes('item_id')) {
    report.fault(pathOf(0), rows[0]?.join(','), `a header such as ${COLUMNS.slice(0, 4).join(',')}`);
    return fail(decoded.broken ? 'damaged' : 'not-ours');
  }
  readHeader(names, report, pathOf(0));
  const items = new Set(instrument.items.map(({ id }) => id));
  const found = new Map<string, Response | undefined>();
  rows.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return;
    const path = pathOf(index);
    const cell: Cell = (column) => unguardCell(cells[names.indexOf(column)] ?? '');
    const id = cell('item_id');
    if (torn.has(index)) report.fault(path, 'broken quotes', 'a quote at both ends of a cell');
    else if (cells.length !== names.length) {
      report.remark(path, `${cells.length} cells`, `${names.length} cells`);
    }
    if (found.has(id)) report.fault(`${path}/item_id`, id, 'each item once');
    else if (!items.has(id)) report.fault(`${path}/item_id`, id, 'an item that is asked');
    else
      found.set(id, torn.has(index) ? undefined : readRow(cell, { instrument, rubric }, decoded.broken, report, path));
  });
  if (rows.length >= MAX_ROWS) report.fault(pathOf(MAX_ROWS - 1), 'more rows', `at most ${MAX_ROWS} rows`);
  const responses: Record<string, Response> = {};
  for (const id of items) {
    const response = found.get(id);
    if (response) responses[id] = response;
    else if (!found.has(id)) report.remark('', id, 'a row for each item');
  }
  return { ok: true, responses, dropped: report.issues, droppedCount: report.count };
}

type Cell = (column: Column) => string;

/** Says which columns are missing, and which are there twice or are none of ours. */
function readHeader(names: readonly string[], report: Report, path: string): void {
  for (const column of COLUMNS) {
    if (!names.includes(column) && !EXPLAINING.includes(column)) report.fault(path, 'no such column', column);
  }
  names.forEach((name, index) => {
    if (names.indexOf(name) < index && name !== '') report.fault(`${path}/${name}`, name, 'each column once');
    else if (name !== '' && !(COLUMNS as readonly string[]).includes(name)) {
      report.remark(`${path}/${name}`, name, 'a column that we know');
    }
  });
}

function readRow(
  cell: Cell,
  { instrument, rubric }: Omit<Answers, 'responses'>,
  broken: boolean,
  report: Report,
  path: string,
): Response | undefined {
  const edition = cell('edition');
  if (edition !== instrument.edition) return report.fault(`${path}/edition`, edition, instrument.edition);
  const scale = cell('rubric');
  const fits = `${rubric.id}@${rubric.version}`;
  if (scale !== fits) return report.fault(`${path}/rubric`, scale, fits);
  // Which characters the marks of a broken file once were cannot be known.
  const text = (column: Column) => {
    const given = cell(column);
    return broken && given.includes('\uFFFD') ? (report.fault(`${path}/${column}`, given, 'UTF-8') ?? '') : given;
  };
  const raw: Record<string, unknown> = {};
  for (const column of ['level', 'target', 'importance', 'confidence'] as const) {
    const number = cell(column).trim();
    if (number !== '') raw[column] = /^\d+$/.test(number) ? Number(number) : number;
  }
  for (const column of ['note', 'evidence'] as const) {
    const written = text(column);
    if (written.trim() !== '') raw[column] = written;
  }
  const answer = cell('answer').trim();
  const reason = text('reason');
  const noLevel = answer === 'not-applicable' ? 'notApplicable' : answer === 'cannot-judge' ? 'cannotJudge' : undefined;
  if (noLevel) raw[noLevel] = reason.trim() === '' ? {} : { reason };
  else {
    if (reason.trim() !== '') report.fault(`${path}/reason`, reason, 'a reason only where no level can be given');
    if (answer === 'level' && raw.level === undefined) report.fault(`${path}/level`, '', 'a level, as answer says');
    if (answer !== '' && answer !== 'level') {
      report.fault(`${path}/answer`, answer, 'level, not-applicable, cannot-judge or nothing');
    }
  }
  return Object.keys(raw).length > 0 ? responseReader(rubric.levels.length)(raw, report, path) : undefined;
}
