export { COLUMNS, type Column } from './columns.js';
export { type CsvResult, parseCsv } from './parse-csv.js';
export { toCsv } from './to-csv.js';
