import { fileURLToPath } from 'node:url';
import { defaultRubric, serializeAssessment } from '@icma-sdk/assessment';
import { dimensions } from '@icma-sdk/core';
import { bundled } from '../wire.js';
import { assessmentOf } from './assessment-of.js';

/** What is asked where a form of 182 questions is compared: our 166 statements, and the first 16 once more. */
const statements: readonly string[] = [...dimensions, ...dimensions.slice(0, 16)].map(({ statement }) => statement);
const levels: readonly string[] = defaultRubric.levels.map(({ label }) => label);

/** The script that puts our form on a page and offers what `in-page.ts` says. */
export function ourScript(): Promise<string> {
  const file = fileURLToPath(new URL('in-page.ts', import.meta.url));
  return bundled(`import ${JSON.stringify(file)};`);
}

/** The questions as anybody would write them in HTML: a group of five radio buttons each. */
export function nativeForm(): string {
  const question = (statement: string, index: number) =>
    `<fieldset><legend>${statement}</legend>${levels
      .map((label, at) => `<label><input type="radio" name="q${index}" value="${at + 1}">${at + 1} ${label}</label>`)
      .join('')}</fieldset>`;
  return `<form>${statements.map(question).join('')}</form>`;
}

/** What a page of the survey library loads: its whole files, as its own guide names them. */
export const surveyFiles = {
  css: 'survey-core/survey-core.min.css',
  core: 'survey-core/survey.core.min.js',
  ui: 'survey-js-ui/survey-js-ui.min.js',
};

/** The same for the survey library, all on one page. */
export const survey = {
  questionsOnPageMode: 'singlePage',
  elements: statements.map((title, index) => ({
    type: 'radiogroup',
    name: `q${index}`,
    title,
    choices: levels.map((text, at) => ({ value: at + 1, text: `${at + 1} ${text}` })),
  })),
};

/** An assessment of so many questions as a file. */
export function assessmentFile(questions: number): string {
  return serializeAssessment(assessmentOf(questions));
}
