/** The columns of the CSV, in order; also their headers. */
export const COLUMNS = [
  'edition',
  'instrument',
  'rubric',
  'item_id',
  'code',
  'practice',
  'kind',
  'group',
  'weight',
  'level',
  'level_label',
  'target',
  'importance',
  'confidence',
  'answer',
  'reason',
  'note',
  'evidence',
] as const;

/** Those that are there for the reader of a spreadsheet and follow from the others. */
export const EXPLAINING: readonly string[] = [
  'instrument',
  'code',
  'practice',
  'kind',
  'group',
  'weight',
  'level_label',
];

/** The heading of a column. */
export type Column = (typeof COLUMNS)[number];
