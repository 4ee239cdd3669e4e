import { type Assessment, type Issue, summarize } from '@icma-sdk/assessment';
import type { Opened } from '../transfer/open-file.js';
import { formatDate } from '../words/format-date.js';
import { resultsWords } from '../words/results-words.js';
import { transferWords } from '../words/transfer-words.js';
import type { ViewContext } from './view-context.js';

/** What the person may do with an opened file: go on with it, set it beside what is shown, or only look at it. */
export type OpenedAction = 'open' | 'compare' | 'look';

/** Everything said of a file that was opened or dropped. All of it that is from the file is text to show. */
export interface OpenedView {
  readonly ok: boolean;
  /** What is wrong with it, and that nothing was replaced; empty where it is whole. */
  readonly message: string;
  /** What it holds, or what could be read of it. */
  readonly detail: string;
  /** Heads the issues. */
  readonly issuesTitle: string;
  /** The first ten at most. */
  readonly issues: readonly Issue[];
  readonly actions: readonly OpenedAction[];
  /** On the button that goes on with it. */
  readonly openLabel: string;
}

/** Decides what is said of a file. */
export function openedView(opened: Opened, { language, tag }: ViewContext): OpenedView {
  const words = transferWords[language];
  const { ok, name } = opened;
  const assessment = assessmentOf(opened);
  const damaged = !opened.ok && opened.reason === 'damaged';
  const issues = opened.ok ? opened.dropped : damaged ? opened.issues : [];
  const { answered = 0, asked = 0 } = assessment ? summarize(assessment).overall : {};
  const actions: OpenedAction[] = !assessment ? [] : ok || damaged ? ['open', 'compare'] : ['look'];
  return {
    ok,
    message: opened.ok
      ? ''
      : `${words.failures[opened.reason]} ${actions[0] === 'look' ? `${words.only} ` : ''}${words.unchanged}`,
    detail: assessment
      ? words.holds(name, resultsWords[language].outOf(`${answered}`, asked), formatDate(assessment.changedAt, tag))
      : `${name} ${damaged ? words.nothingSalvaged : ''}`,
    issuesTitle: words.issues(opened.ok ? opened.droppedCount : opened.issueCount, issues.length),
    issues,
    actions,
    openLabel: ok ? words.openIt : words.openSalvaged,
  };
}

/** What a file holds, or what could be read of it. */
export function assessmentOf(opened: Opened): Assessment | undefined {
  return opened.ok ? opened.assessment : opened.reason === 'unreadable' ? undefined : opened.salvaged;
}
