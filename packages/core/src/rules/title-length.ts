import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf } from './items-of.js';

const most = 60;

/** Our own short titles, of tenets and groups, have one to 60 characters and no stop at the end. */
export function titleLength(corpus: Corpus): Problem[] {
  return itemsOf(corpus).flatMap(({ file, value }) => {
    if (value.type !== 'tenet' && value.type !== 'group') return [];
    const { id, title } = value;
    if (title.length > 0 && title.length <= most && !title.endsWith('.')) return [];
    const what = `a title of ours has 1 to ${most} characters and no stop at the end; "${title}" has ${title.length}.`;
    return [problem('title-length', file, id, what)];
  });
}
