import { icmaPractices } from '@icma-sdk/core';
import { placeOf } from '../place-of.js';
import type { Summary } from '../types/summary.js';
import type { Finding } from './findings.js';
import type { Words } from './words.js';

/** One or two sentences for a need or a strength, such as a person could say aloud. Figures are rounded to one decimal. */
export function sayFinding({ row, basis }: Finding, summary: Summary, words: Words): string {
  const values = { ...row, levels: summary.levels, subject: subjectOf(row.id, words) };
  const sentence = fill(words.findings[basis], values, words);
  return row.answered < row.asked ? `${sentence} ${fill(words.partial, values, words)}` : sentence;
}

/** One or two sentences on how far the whole is answered and how sure the person is. */
export function sayProgress({ overall }: Summary, words: Words): string {
  const sentence = fill(words.progress, overall, words);
  return overall.confidence === null ? sentence : `${sentence} ${fill(words.confidence, overall, words)}`;
}

/** What a row is about, in words: `Leadership in Strategic Planning`, or `Strategic Planning, 7.L.A`. */
export function subjectOf(id: string, words: Words): string {
  const { practiceId, kind, letter } = placeOf(id)!;
  const title = icmaPractices.practices.find((practice) => practice.id === practiceId)?.title ?? practiceId;
  const code = `${Number(practiceId.slice(-2))}.${kind?.[0]}.${letter}`.toUpperCase();
  return kind ? fill(letter ? words.item : words[kind], { title, code }, words) : title;
}

function fill(template: string, values: object, { lang }: Words): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (values as Record<string, unknown>)[name];
    return typeof value === 'number' ? number.format(value) : String(value);
  });
}
