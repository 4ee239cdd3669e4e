import { type Corpus, type Problem, problem } from './corpus.js';
import { fileOf, itemsOf } from './items-of.js';

/** Each item and each document has a file of its own, named after its id; a part is in the file of what it is part of. */
export function fileNames({ documents, modules }: Corpus): Problem[] {
  const expected = new Map(documents.map((document) => [fileOf(document, document.id), document.id as string]));
  for (const { file, value } of itemsOf({ documents })) {
    if (value.type !== 'dimension' && value.type !== 'group') expected.set(file, value.id);
  }
  const files = new Map(modules.map(({ file, value }) => [file, value]));
  return [
    ...modules.flatMap(({ file, value }) =>
      value
        .filter((id) => expected.get(file) !== id)
        .map((id) => problem('file-names', file, id, 'the file does not have the name of this id.')),
    ),
    ...[...expected]
      .filter(([file, id]) => !files.get(file)?.includes(id))
      .map(([file, id]) => problem('file-names', file, id, 'the file does not hold the item of its name.')),
  ];
}
