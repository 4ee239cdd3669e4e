import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf, provenanceFile } from './items-of.js';

/** Every item has provenance: its document and edition, a statement as scanned, a title too where that is ICMA's. */
export function provenanceComplete(corpus: Corpus): Problem[] {
  const found = new Map(Object.entries(corpus.provenance));
  const missing = itemsOf(corpus).flatMap(({ value, source }) => {
    const own = found.get(value.id);
    found.delete(value.id);
    const report = (what: string) => [problem('provenance-complete', provenanceFile, value.id, what)];
    if (own === undefined || own.id !== value.id) return report('there is no provenance; run `pnpm emit-provenance`.');
    if (own.document !== source.document || own.edition !== source.edition) {
      return report(
        `it comes from ${own.document} ${own.edition}, the item cites ${source.document} ${source.edition}.`,
      );
    }
    const parts = value.type === 'practice' || value.type === 'narrative' ? ['statement', 'title'] : ['statement'];
    return parts
      .filter((part) => !own.passages.some((passage) => passage.part === part && passage.scanned !== ''))
      .flatMap((part) => report(`no passage gives the ${part}.`));
  });
  const left = [...found.keys()].map((id) =>
    problem('provenance-complete', provenanceFile, id, 'no item has this id.'),
  );
  return [...missing, ...left];
}
