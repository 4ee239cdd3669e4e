import { type Corpus, type Problem, problem } from './corpus.js';
import { fileOf } from './items-of.js';

/** Edition → how many tenets, or per practice how many leadership and management dimensions, as printed. */
const tenetsPerEdition: Record<string, number> = { '2017-06': 12 };
const dimensionsPerEdition: Record<string, readonly (readonly [leadership: number, management: number])[]> = {
  '2017-11': [
    [2, 5],
    [5, 5],
    [2, 5],
    [7, 6],
    [4, 4],
    [7, 3],
    [5, 9],
    [10, 10],
    [5, 4],
    [5, 6],
    [4, 4],
    [6, 10],
    [6, 7],
    [8, 12],
  ],
};

/** Each edition has as many tenets or practices, and each practice as many dimensions of each kind, as are printed. */
export function counts({ documents }: Corpus): Problem[] {
  return documents.flatMap((document) => {
    const check = (name: string, what: string, found: number, printed: number | undefined) =>
      found === printed
        ? []
        : [problem('counts', fileOf(document, name), name, `${found} ${what} where ${printed ?? 'none'} are printed.`)];
    if (document.id === 'code-of-ethics') {
      return check(document.id, 'tenets', document.tenets.length, tenetsPerEdition[document.edition]);
    }
    const { id, edition, practices, introduction } = document;
    const printed = dimensionsPerEdition[edition];
    return [
      ...check(id, 'introductions', introduction.length, 3),
      ...check(id, 'practices', practices.length, printed?.length),
      ...practices.flatMap((practice, index) => [
        ...check(practice.id, 'leadership dimensions', practice.leadership.length, printed?.[index]?.[0]),
        ...check(practice.id, 'management dimensions', practice.management.length, printed?.[index]?.[1]),
      ]),
    ];
  });
}
