import { textHash, wordingById } from '../proof/freeze.js';
import { type Corpus, type Problem, problem } from './corpus.js';
import { fileOf, itemsOf } from './items-of.js';

/** Wording that was released is as it was, by hash, and no released item is gone. See `docs/corpus.md` to correct one. */
export function releasedWording({ documents, frozen }: Corpus): Problem[] {
  return documents.flatMap((document) => {
    const released = frozen[`${document.id}@${document.edition}`]?.wording ?? {};
    const now = wordingById(document);
    const files = new Map(itemsOf({ documents: [document] }).map(({ file, value }) => [value.id as string, file]));
    const report = (id: string, what: string) =>
      problem('released-wording', files.get(id) ?? fileOf(document, document.id), id, what);
    return [
      ...Object.entries(released).flatMap(([id, hash]) => {
        const wording = now.get(id);
        if (wording === undefined) return [report(id, 'it was released and is gone.')];
        return textHash(wording) === hash ? [] : [report(id, 'its wording is not as released.')];
      }),
      ...[...now.keys()].flatMap((id) =>
        Object.hasOwn(released, id) ? [] : [report(id, 'its wording is not frozen yet.')],
      ),
    ];
  });
}
