import type { Choices } from '@icma-sdk/embed-builder/choices';

/** A page of some place whose site takes one kind of snippet. Invented, all but the snippet. */
export interface Sample {
  readonly file: `sample-${string}.html`;
  readonly title: string;
  readonly place: string;
  /** Paragraphs ahead of the snippet. */
  readonly before: readonly string[];
  /** What the builder was told. */
  readonly choices: Partial<Choices>;
  /** What the page shows of ours, in a sentence for the colophon. */
  readonly says: string;
  /** The page's content policy, if it has one. */
  readonly policy?: string;
}
