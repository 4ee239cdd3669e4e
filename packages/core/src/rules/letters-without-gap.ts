import { type Corpus, type Problem, problem } from './corpus.js';
import { fileOf } from './items-of.js';

/** The letters of each list start at `A` and follow each other without a gap. */
export function lettersWithoutGap({ documents }: Corpus): Problem[] {
  return documents.flatMap((document) => {
    if (document.id === 'code-of-ethics') return [];
    return document.practices.flatMap(({ id: practice, leadership, management }) =>
      [leadership, management].flatMap((list) =>
        list.flatMap(({ id, letter }, index) => {
          const expected = String.fromCharCode('A'.charCodeAt(0) + index);
          if (letter === expected) return [];
          const what = `the letter is "${letter}" where "${expected}" comes next.`;
          return [problem('letters-without-gap', fileOf(document, practice), id, what)];
        }),
      ),
    );
  });
}
