import {
  type Answers,
  defaultRubric,
  type Finding,
  needs,
  type Rubric,
  type Summary,
  sameScale,
  strengths,
  summarize,
} from '@icma-sdk/assessment';
import { sayFinding, sayProgress } from '@icma-sdk/assessment/en';
import type { ItemId, PracticeId } from '@icma-sdk/core';
import { assessmentWords } from '../words/assessment-words.js';
import { practiceWords } from '../words/practice-words.js';
import { resultsWords } from '../words/results-words.js';
import { tenetWords } from '../words/tenet-words.js';
import { toolWords } from '../words/tool-words.js';
import { type BarGroupView, barGroups, figures, numberOf, titleOf } from './bars-view.js';
import { editionText } from './foot-view.js';
import type { PracticeResult } from './practice-map-view.js';
import { practicesTitle } from './practice-view.js';
import { relatedTenets } from './related-tenets.js';
import type { TableView } from './table-view.js';
import type { ViewContext } from './view-context.js';
import { type Sentence, sentenceWith } from './wording.js';

/** One strength or need in sentences, and where to read on. */
export interface FindingView {
  /** Id of the row: `practice-07-leadership`. */
  readonly id: string;
  readonly sentence: Sentence;
  /** Opens the wording of its practice and of the tenets that bear on it. */
  readonly reading: string;
  /** Those items, the practice first, each with the text of a link to it. */
  readonly items: readonly { readonly id: ItemId; readonly number: string; readonly link: string }[];
}

/** Everything the results say of some answers, in order. Element, report and tables say this and nothing else. */
export interface ResultsView {
  /** `empty`: not one level is given. */
  readonly state: 'empty' | 'partial' | 'complete';
  /** Two short sentences, or one where nothing stands out; none where nothing is answered. */
  readonly lead: readonly Sentence[];
  readonly progress: string;
  /** How far the whole is answered, 0 to 1. */
  readonly completeness: number;
  readonly strengths: readonly FindingView[];
  readonly needs: readonly FindingView[];
  readonly groups: readonly BarGroupView[];
  /** `Leadership` and `Management`; empty where practices are asked as a whole. */
  readonly kinds: readonly string[];
  /** Labels of the levels that bars are measured in, lowest first. */
  readonly levels: readonly string[];
  readonly table: TableView;
  /** For the map of the Practices. */
  readonly map: ReadonlyMap<PracticeId, PracticeResult>;
  readonly formula: readonly string[];
  readonly foot: string;
}

/** Decides what results say. */
export function resultsView(answers: Answers, context: ViewContext): ResultsView {
  const summary = summarize(answers);
  const words = assessmentWords(context);
  const own = resultsWords[context.language];
  const { answered, asked, completeness } = summary.overall;
  const found = { strengths: strengths(summary), needs: needs(summary) };
  const view = (finding: Finding) => findingView(finding, summary, context);
  const groups = barGroups(summary, context);
  const practices = groups.flatMap((group) => group.practices);
  const { practice, leadership, management } = practiceWords[context.language];
  return {
    state: answered === 0 ? 'empty' : answered < asked ? 'partial' : 'complete',
    lead: answered === 0 ? [] : leadOf(found, context),
    progress: [sayProgress(summary, words), answered < asked ? own.partial : ''].join(' '),
    completeness: completeness ?? 0,
    strengths: found.strengths.map(view),
    needs: found.needs.map(view),
    groups,
    kinds: summary.kinds.length > 0 ? [leadership, management] : [],
    levels: levelLabels(answers.rubric, context),
    table: {
      caption: `${own.table}: ${own.bars}`,
      columns: [practice, ...figures.map((figure) => own[figure])],
      rows: practices.flatMap(({ number, title, bars }) =>
        bars.map(({ kind, title: part, cells }) => ({ number, title, part: kind === 'whole' ? '' : part, cells })),
      ),
    },
    map: new Map(practices.map(({ id, bars }) => [id as PracticeId, mapResult(bars)])),
    formula: words.formula,
    foot: editionText(practicesTitle, summary.edition.replace(/^.*@/, ''), context, own.ours),
  };
}

/** Labels of a rubric's levels, lowest first; those of the default rubric in the language of the view. */
export function levelLabels(rubric: Rubric, context: ViewContext): string[] {
  const { levels } = sameScale(rubric, defaultRubric) ? assessmentWords(context) : rubric;
  return levels.map(({ label }) => label);
}

/** Two short sentences a person could say aloud: a strength, and what to work on first. */
function leadOf(found: Record<'strengths' | 'needs', readonly Finding[]>, { language }: ViewContext): Sentence[] {
  const words = resultsWords[language];
  const [strength] = found.strengths;
  const [need] = found.needs;
  if (!strength && !need) return [sentenceWith(words.alike, '')];
  const say = (finding: Finding | undefined, sentence: (subject: string) => string, otherwise: string) => {
    const title = finding ? titleOf(finding.practiceId) : '';
    return sentenceWith(finding ? sentence(words.subject(finding.kind, title)) : otherwise, title);
  };
  return [
    say(strength, words.strength, words.noneReached),
    say(need, need?.basis === 'below' ? words.lowest : words.need, words.allReached),
  ];
}

function findingView(finding: Finding, summary: Summary, context: ViewContext): FindingView {
  const { practiceId, row } = finding;
  const { tag, language } = context;
  const practice = numberOf(practiceId);
  const tenets = (relatedTenets[Number(practice) - 1] ?? []).map(String);
  const item = (id: string, number: string, name: string) => ({
    id: id as ItemId,
    number,
    link: toolWords[language].link(`${name} ${number}`),
  });
  return {
    id: row.id,
    sentence: sentenceWith(sayFinding(finding, summary, assessmentWords(context)), titleOf(practiceId)),
    items: [
      item(practiceId, practice, practiceWords[language].practice),
      ...tenets.map((number) => item(`tenet-${number.padStart(2, '0')}`, number, tenetWords[language].tenet)),
    ],
    reading: resultsWords[language].reading(
      `${practiceWords[language].practice.toLowerCase()} ${practice}`,
      new Intl.ListFormat(tag).format(tenets),
    ),
  };
}

/** Lengths and words for each half of a segment, or for all of it. */
function mapResult(bars: BarGroupView['practices'][number]['bars']): PracticeResult {
  return Object.fromEntries(
    bars
      .filter(({ kind }) => kind !== 'whole' || bars.length === 1)
      .flatMap(({ kind, share, value }) => [
        [kind, share],
        [`${kind}Text`, value],
      ]),
  );
}
