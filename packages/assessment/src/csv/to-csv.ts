import { icmaPractices, narrative } from '@icma-sdk/core';
import { knownEdition } from '../create-instrument.js';
import { placeOf } from '../place-of.js';
import type { Answers } from '../types/assessment.js';
import { COLUMNS, type Column } from './columns.js';
import { guardCell } from './guard-cell.js';

/**
 * The answers as CSV (RFC 4180: commas, CRLF, quotes where needed, UTF-8 without a mark): one row per item in the instrument's
 * order, unanswered ones included, numbers as bare numbers. Text that a spreadsheet might run as a formula gets one apostrophe in front.
 * With `formula`, all results can be redone by hand from it. It holds every response with its notes, but not the
 * snapshots, the review list or the archive: those are in the JSON. For a spreadsheet that takes UTF-8 without a mark for something
 * else, put `\uFEFF` in front; {@link parseCsv} takes either. Throws nothing for answers as the engine gives them.
 */
export function toCsv(answers: Answers): string {
  const rows = answers.instrument.items.map(({ id, weight }) => toRow(answers, id, weight ?? 1));
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => toCell(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

type Row = Record<Column, string | number | undefined>;

function toRow({ instrument, rubric, responses }: Answers, id: string, weight: number): Row {
  const { practiceId, kind, letter } = placeOf(id)!;
  const { level, target, importance, confidence, notApplicable, cannotJudge, note, evidence } = responses[id] ?? {};
  const practice = icmaPractices.practices.find((one) => one.id === practiceId);
  const answer = notApplicable ? 'not-applicable' : cannotJudge ? 'cannot-judge' : level ? 'level' : undefined;
  return {
    edition: instrument.edition,
    instrument: `${instrument.id}@${instrument.version}`,
    rubric: `${rubric.id}@${rubric.version}`,
    item_id: id,
    code: [Number(practiceId.slice(-2)), kind?.[0], letter].filter(Boolean).join('.').toUpperCase(),
    practice: practice?.title,
    kind: kind ?? undefined,
    group:
      instrument.edition === knownEdition
        ? narrative.groups.find(({ practiceIds }) => (practiceIds as readonly string[]).includes(practiceId))?.id
        : undefined,
    weight,
    level,
    level_label: rubric.levels.find(({ position }) => position === level)?.label,
    target,
    importance,
    confidence,
    answer,
    reason: (notApplicable ?? cannotJudge)?.reason,
    note,
    evidence,
  };
}

function toCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `${value}`;
  const cell = guardCell(value);
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
