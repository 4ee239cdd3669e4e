/** The columns of the CSV, in order; also their headers. */
export const COLUMNS = [
  'edition',
  'instrument',
  'rubric',
  'item_id',
  'code',
  'practice',
  'kind',
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

export type Column = (typeof COLUMNS)[number];
