import { type Corpus, type Problem, problem } from './corpus.js';
import { fileOf } from './items-of.js';

/** The groups of the narrative hold every practice of their edition exactly once. */
export function narrativeCovers({ documents }: Corpus): Problem[] {
  return documents.flatMap((document) => {
    if (document.id === 'code-of-ethics') return [];
    const { narrative, practices } = document;
    const grouped: string[] = narrative.groups.flatMap(({ practiceIds }) => practiceIds);
    return [...new Set([...practices.map(({ id }) => id as string), ...grouped])].flatMap((id) => {
      const times = grouped.filter((other) => other === id).length;
      const exists = practices.some((practice) => practice.id === id);
      if (times === 1 && exists) return [];
      const what = exists
        ? `it stands in ${times} groups, not in one.`
        : 'a group holds it and there is no such practice.';
      return [problem('narrative-covers', fileOf(document, narrative.id), id, what)];
    });
  });
}
