import type { Answers } from '@icma-sdk/assessment';
import { sharedFromFragment } from '../transfer/share-link.js';
import type { ViewContext } from '../views/view-context.js';
import { resultsWords } from '../words/results-words.js';
import { transferWords } from '../words/transfer-words.js';

/** Answers that are shown read only in the place of one's own: from a shared link, or from a newer version's file. */
export interface Guest {
  /** Undefined where the link could not be read: then one's own stay. */
  readonly answers: Answers | undefined;
  /** Whose they are, and what is missing. */
  said(context: ViewContext): string;
}

/** Who came with the address of the page, if anybody did; a custom instrument is known where `own` has it. */
export function guestFromFragment(hash: string, own: Answers | undefined): Guest | undefined {
  const result = sharedFromFragment(hash, own);
  if (!result) return undefined;
  if (!result.ok) return { answers: undefined, said: ({ language }) => transferWords[language].badLink };
  const { answers, fields } = result;
  return {
    answers,
    said: ({ language, tag }) => {
      const words = { ...resultsWords[language], ...transferWords[language] };
      const missing = (['target', 'importance', 'confidence', 'notes'] as const).filter((field) => !fields[field]);
      const list = new Intl.ListFormat(tag).format(missing.map((field) => words[field].toLowerCase()));
      return missing.length > 0 ? `${words.shared} ${words.without(list)}` : words.shared;
    },
  };
}
