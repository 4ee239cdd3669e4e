import { icmaPractices } from '@icma-sdk/core';
import { placeOf } from '../place-of.js';
import type { ResultRow, Summary } from '../types/summary.js';
import type { Finding } from './findings.js';
import type { Words } from './words.js';

/**
 * One to three sentences for a need or a strength, such as a person could say aloud. Figures are rounded to one decimal. Throws nothing
 * for what `needs` and `strengths` give.
 */
export function sayFinding({ row, basis }: Finding, summary: Summary, words: Words): string {
  const prompt = summary.items.find(({ id }) => id === row.id)?.prompt;
  const subject = subjectOf(row.id, words) + (prompt ? ` (“${prompt}”)` : '');
  const values = { ...row, levels: summary.levels, subject };
  const said = [
    basis === 'below' || basis === 'above' || isOneStory(row) ? words.findings[basis] : words.apart[basis],
    (basis === 'below' || basis === 'above') && row.target === null && words.noTarget,
    row.answered < row.asked && words.partial,
  ];
  return sentences(said, values, words);
}

/** Whether level, target and gap of the row, each a mean, agree with one another: not where they are of different items. */
function isOneStory({ level, target, gap }: ResultRow): boolean {
  return Math.abs(Math.max(0, target! - level!) - gap!) < 1e-9;
}

/** One to four sentences on how far the whole is answered and how sure the person is. Throws nothing for what `summarize` gives. */
export function sayProgress({ overall }: Summary, words: Words): string {
  const { notApplicable, cannotJudge, confidence } = overall;
  const said = [
    words.progress,
    notApplicable > 0 && words.notApplicable,
    cannotJudge > 0 && words.cannotJudge,
    confidence !== null && words.confidence,
  ];
  return sentences(said, overall, words);
}

/**
 * What a row is about, in words: `Leadership in Strategic Planning`, or `Strategic Planning, 7.L.A`. An id that names no
 * practice, such as that of a group, is given back as it is. Throws nothing.
 */
export function subjectOf(id: string, words: Words): string {
  const place = placeOf(id);
  if (!place) return id;
  const { practiceId, kind, letter } = place;
  const title = icmaPractices.practices.find((practice) => practice.id === practiceId)?.title ?? practiceId;
  const code = `${Number(practiceId.slice(-2))}.${kind?.[0]}.${letter}`.toUpperCase();
  return kind ? fill(letter ? words.item : words[kind], { title, code }, words) : title;
}

function sentences(templates: readonly (string | false)[], values: object, words: Words): string {
  return templates.flatMap((template) => (template ? fill(template, values, words) : [])).join(' ');
}

function fill(template: string, values: object, { lang }: Words): string {
  // Made for a number alone, as it takes longer than all the rest: a subject has none.
  let numbers: Intl.NumberFormat | undefined;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (values as Record<string, unknown>)[name];
    if (typeof value !== 'number') return String(value);
    numbers ??= new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
    return numbers.format(value);
  });
}
