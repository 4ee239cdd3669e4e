import { type Corpus, type Problem, problem } from './corpus.js';
import { provenanceFile } from './items-of.js';

/** Every span and every repair of the provenance lies inside its document. */
export function spansInside({ provenance, frozen }: Corpus): Problem[] {
  return Object.values(provenance).flatMap(({ id, document, edition, file, passages, repairs }) => {
    const source = frozen[`${document}@${edition}`]?.source;
    const report = (what: string) => [problem('spans-inside', provenanceFile, id, what)];
    if (source === undefined || source.file !== file) return report(`${file} is no source of ${document} ${edition}.`);
    const { bytes } = source;
    return [
      ...passages
        .flatMap(({ spans }) => spans)
        .filter(([start, end]) => !(start >= 0 && start < end && end <= bytes))
        .flatMap(([start, end]) => report(`bytes ${start} to ${end} do not lie inside ${file}, which has ${bytes}.`)),
      ...repairs
        .filter(({ at }) => !(at >= 0 && at < bytes))
        .flatMap(({ at }) => report(`a repair at byte ${at} does not lie inside ${file}, which has ${bytes}.`)),
    ];
  });
}
