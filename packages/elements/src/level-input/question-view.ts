import type { Question } from '@icma-sdk/assessment';
import { english, subjectOf } from '@icma-sdk/assessment/en';
import { spanish } from '@icma-sdk/assessment/es';
import { practices } from '@icma-sdk/core';
import type { Language } from '../words/language.js';
import { levelInputWords } from '../words/level-input-words.js';

/** What a question says before its levels. */
export interface QuestionView {
  /** As printed: `7`, `7.L` or `7.L.A`. */
  readonly code: string;
  /** What is asked, and the part of it that is ICMA's wording. */
  readonly text: string;
  readonly wording: string;
  /** ICMA's wording that explains what is asked, where that is not the wording itself: a definition, a statement. */
  readonly definition: string | undefined;
  /** ICMA's statements that the question covers, where it is about one kind of a practice. */
  readonly covers: readonly string[];
}

/** Decides what a question about an item of the Practices says. An author's own prompt comes before ICMA's wording. */
export function questionView(
  { itemId, kind, title, statement, prompt, dimensions }: Question,
  language: Language,
): QuestionView {
  const letter = dimensions.length === 1 && dimensions[0]!.id === itemId;
  const number = practices.find(({ id }) => itemId.startsWith(id))!.code;
  const code = letter ? dimensions[0]!.code : [number, kind?.[0]?.toUpperCase()].filter(Boolean).join('.');
  const text =
    prompt ??
    (letter
      ? statement
      : kind
        ? subjectOf(itemId, language === 'es' ? spanish : english)
        : levelInputWords[language].whole(title));
  return {
    code,
    text,
    wording: prompt ? '' : letter ? statement : title,
    definition: letter && !prompt ? undefined : statement,
    covers: kind && !letter ? dimensions.map((dimension) => dimension.statement) : [],
  };
}
