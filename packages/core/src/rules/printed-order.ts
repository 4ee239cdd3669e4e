import { type Corpus, type Problem, problem } from './corpus.js';
import { fileOf } from './items-of.js';

const groups = ['group-principles', 'group-lead', 'group-purposes', 'group-skills'];

/** Lists stand in printed order: tenets, introductions, practices, dimensions, groups and the practices in them. */
export function printedOrder({ documents }: Corpus): Problem[] {
  return documents.flatMap((document) => {
    const check = (name: string, found: readonly string[], expected: readonly string[]) => {
      const at = expected.findIndex((id, index) => id !== found[index]);
      if (at === -1 && found.length === expected.length) return [];
      const [wanted, came] = at === -1 ? ['nothing', found[expected.length]] : [expected[at], found[at] ?? 'nothing'];
      return [
        problem(
          'printed-order',
          fileOf(document, name),
          name,
          `after ${expected[at - 1] ?? 'the start'} comes ${came}, not ${wanted}.`,
        ),
      ];
    };
    const sorted = (name: string, ids: readonly string[]) => check(name, ids, [...ids].sort());
    if (document.id === 'code-of-ethics') return sorted(document.id, ids(document.tenets));
    const { narrative, introduction, practices } = document;
    return [
      ...sorted(document.id, ids(introduction)),
      ...sorted(document.id, ids(practices)),
      ...practices.flatMap(({ id, leadership, management }) =>
        [leadership, management].flatMap((list) => sorted(id, ids(list))),
      ),
      ...check(narrative.id, ids(narrative.groups), groups),
      ...check(
        narrative.id,
        narrative.groups.flatMap(({ practiceIds }) => practiceIds),
        ids(practices),
      ),
    ];
  });
}

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
