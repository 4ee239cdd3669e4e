import { type Answers, type Assessment, serializeAssessment } from '@icma-sdk/assessment';
import { toCsv } from '@icma-sdk/assessment/csv';
import { now } from '../internal/clock.js';
import { saveFile } from '../internal/save-file.js';

/**
 * Hands the person a file. `json` is everything and opens again; `csv` is a row per question for a spreadsheet, with the mark
 * that makes spreadsheets read it as UTF-8.
 */
export function downloadAssessment(answers: Assessment, kind: 'json' | 'csv'): void;
export function downloadAssessment(answers: Answers, kind: 'csv'): void;
export function downloadAssessment(answers: Answers, kind: 'json' | 'csv'): void {
  const text = kind === 'json' ? serializeAssessment(answers as Assessment) : `\uFEFF${toCsv(answers)}`;
  saveFile(fileName(kind), kind === 'json' ? 'application/json' : 'text/csv', text);
}

/** Hands the person a record that could not be read, byte for byte as it was found. */
export function downloadDamaged(bytes: string | Uint8Array<ArrayBuffer>): void {
  saveFile(fileName('damaged.json'), 'application/json', bytes);
}

/** Such as `icma-self-assessment-2026-11-22.json`: what it is and when, nothing of who. */
function fileName(ending: string): string {
  return `icma-self-assessment-${now().toISOString().slice(0, 10)}.${ending}`;
}
