import { type Answers, type Assessment, questions, type Response } from '@icma-sdk/assessment';
import { formatDate } from '../words/format-date.js';
import { formatMonth } from '../words/format-month.js';
import { reportWords } from '../words/report-words.js';
import { resultsWords } from '../words/results-words.js';
import { type ComparisonView, comparisonView, placeView } from './comparison-view.js';
import { practicesTitle } from './practice-view.js';
import { levelLabels, type ResultsView, resultsView } from './results-view.js';
import type { ViewContext } from './view-context.js';

/** A name and what it is, such as `Target` and `4 of 5, Advanced`. */
export type Fact = readonly [name: string, text: string];

/** One question with all that was said of it. */
export interface AnswerView {
  /** `Leadership` or `7.L.A`; empty for the practice as a whole. */
  readonly part: string;
  /** What was asked, where not the practice above says it: ICMA's wording, or the author's own question. */
  readonly question: string;
  /** Whether that is ICMA's. */
  readonly wording: boolean;
  /** The level in words, or why there is none. */
  readonly answer: string;
  /** Target, importance and confidence, as far as they are given. */
  readonly figures: readonly Fact[];
  /** What the person wrote: reason, note, evidence. */
  readonly texts: readonly Fact[];
}

/** Everything a printed report says, in order. */
export interface ReportView {
  readonly title: string;
  /** What the person called the assessment; empty where they did not. */
  readonly subtitle: string;
  /** Label of the line for a name, which is left blank. */
  readonly name: string;
  /** The date first. */
  readonly facts: readonly Fact[];
  readonly results: ResultsView;
  readonly comparison: ComparisonView | undefined;
  readonly practices: readonly {
    readonly number: string;
    readonly title: string;
    /** The definition, where several questions share it. */
    readonly definition: string;
    readonly answers: readonly AnswerView[];
  }[];
}

/** Decides what a report says; `date` is the instant of printing, `before` what the answers are compared with. */
export function reportView(
  answers: Answers | Assessment,
  before: { readonly answers: Answers; readonly name: string } | undefined,
  date: string,
  context: ViewContext,
): ReportView {
  const words = reportWords[context.language];
  const { name = '', changedAt } = answers as Partial<Assessment>;
  const edition = formatMonth(answers.instrument.edition.replace(/^.*@/, ''), context.tag);
  return {
    title: words.title,
    subtitle: name,
    name: words.name,
    facts: [
      [words.date, formatDate(date, context.tag)],
      [words.edition, `${practicesTitle}, ${edition}`],
      ...given(words.changed, changedAt && formatDate(changedAt, context.tag)),
    ],
    results: resultsView(answers, context),
    comparison: before && comparisonView(before.answers, answers, before.name, context),
    practices: practicesOf(answers, context),
  };
}

function practicesOf(answers: Answers, context: ViewContext): ReportView['practices'] {
  const wording = new Map(questions(answers.instrument).map(({ itemId, statement }) => [itemId, statement]));
  const practices = new Map<string, ReportView['practices'][number] & { answers: AnswerView[] }>();
  for (const { id, prompt } of answers.instrument.items) {
    const { number, title, part } = placeView(id, context);
    const statement = wording.get(id) ?? '';
    // Both kinds of a practice are asked by its definition: said once, above them.
    const isKind = /p$|t$/.test(id);
    const practice = practices.get(number) ?? { number, title, definition: isKind ? statement : '', answers: [] };
    practices.set(number, practice);
    const response = Object.hasOwn(answers.responses, id) ? answers.responses[id] : undefined;
    practice.answers.push({
      part,
      question: prompt ?? (isKind ? '' : statement),
      wording: prompt === undefined,
      ...answerOf(response, answers, context),
    });
  }
  return [...practices.values()];
}

function answerOf(
  response: Response = {},
  { rubric }: Answers,
  context: ViewContext,
): Pick<AnswerView, 'answer' | 'figures' | 'texts'> {
  const words = { ...resultsWords[context.language], ...reportWords[context.language] };
  const { level, target, importance, confidence, notApplicable, cannotJudge, note, evidence } = response;
  const labels = levelLabels(rubric, context);
  const inWords = (position: number) => `${words.outOf(`${position}`, labels.length)}, ${labels[position - 1]}`;
  const without = notApplicable ? words.notApplicable : cannotJudge ? words.cannotJudge : words.notAnswered;
  return {
    answer: level ? inWords(level) : without,
    figures: [
      ...given(words.target, target && inWords(target)),
      ...given(words.importance, importance && words.outOf(`${importance}`, 5)),
      ...given(words.confidence, confidence && words.outOf(`${confidence}`, 3)),
    ],
    texts: [
      ...given(words.reason, (notApplicable ?? cannotJudge)?.reason),
      ...given(words.note, note),
      ...given(words.evidence, evidence),
    ],
  };
}

/** The fact, if there is one. */
function given(name: string, text: string | 0 | undefined): Fact[] {
  return text ? [[name, text]] : [];
}
