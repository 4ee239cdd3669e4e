/** Answers as CSV and back, a row per item; safe to open in a spreadsheet. */

export { COLUMNS, type Column } from './columns.js';
export { importResponses } from './import-responses.js';
export { type CsvResult, parseCsv } from './parse-csv.js';
export { toCsv } from './to-csv.js';
